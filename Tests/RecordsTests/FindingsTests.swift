import Glibc
import Practice
import Testing

@testable import Records

/// What is amiss in a store is never passed over in silence.
struct FindingsTests {
  let scratch: ScratchStore
  let store: Store
  let folder: String

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create()
    folder = "\(scratch.place.home)/trainees/\(Samples.priya.text)"
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    Bytes.write(peerLine(2) + [0x0A], to: "\(folder)/ward-9-abcd.jsonl")
  }

  private func peerLine(_ number: Int) -> [UInt8] {
    RecordCoding.line(
      for: Record(
        writer: "ward-9-abcd", n: number, stamp: 0x01a1_f2d6_67e0_0000, id: Samples.id(number),
        at: Samples.at, by: Samples.tom, act: Samples.id(number),
        content: .feedback(Samples.feedback())))
  }

  /// Every call of a reading fails once: what is missing then is named, or the reading fails.
  @Test(arguments: [EIO, EACCES])
  func `whatever call fails, nothing is missing without a word`(code: Int32) throws {
    let whole = Set(try store.records(of: Samples.priya).records.map(\.id))
    #expect(whole == [Samples.id(1), Samples.id(2)])
    let counting = FaultyFileSystem()
    let counted = try scratch.open(counting)
    let opening = counting.count
    _ = try counted.records(of: Samples.priya)
    for call in (opening + 1)...counting.count {
      let faulty = FaultyFileSystem(.fail(at: call, code: code, isLasting: false))
      let store = try scratch.open(faulty)
      guard let read = try? store.records(of: Samples.priya) else { continue }
      let found = Set(read.records.map(\.id))
      #expect(found == whole || read.skipped.first?.error.code == code, "call \(call)")
      #expect(store.findings.report.skipped == read.skipped)
      #expect(
        store.findings.report.exitCode == (read.skipped.isEmpty ? nil : code == EIO ? 74 : 77))
    }
  }

  @Test func `a line that is come back to is named once, and lines in their order`() {
    var report = StoreFindings.Report()
    report.damaged = [14, 5, 14].map { DamagedLine(file: "a.jsonl", number: $0, text: "x") }
    #expect(
      report.sentences == [
        "Lines 5, 14 of a.jsonl cannot be read. See what is left: ontherun list is:damaged"
      ])
  }

  @Test func `of a file that fails halfway, what came before is read`() throws {
    let path = try scratch.priyasFile(store)
    let line = Bytes.read(path)
    let spaces = [UInt8](repeating: 0x20, count: 300 << 10)
    Bytes.write(line + spaces, to: path)
    unlink("\(folder)/ward-9-abcd.jsonl")
    let counting = FaultyFileSystem()
    _ = try scratch.open(counting).records(of: Samples.priya)
    let lastRead = try #require(counting.calls.lastIndex(of: "read")) + 1
    let faulty = FaultyFileSystem(.fail(at: lastRead, code: EIO, isLasting: false))
    let read = try scratch.open(faulty).records(of: Samples.priya)
    #expect(read.records.map(\.id) == [Samples.id(1)])
    #expect(read.skipped.count == 1)
  }

  @Test func `without every erasure nothing is shown`() throws {
    mkdir("\(scratch.place.home)/erasures/ward-9-abcd.jsonl", 0o700)
    #expect(throws: StoreError.self) { try store.erasures() }
  }

  @Test func `what was read is remembered once, and missed when it vanishes`() throws {
    _ = try store.records(of: Samples.priya)
    try store.rememberFindings()
    let counting = FaultyFileSystem()
    let again = try scratch.open(counting)
    _ = try again.records(of: Samples.priya)
    let before = counting.count
    try again.rememberFindings()
    #expect(counting.count == before)
    #expect(again.findings.report.isEmpty)
    unlink("\(folder)/ward-9-abcd.jsonl")
    _ = try again.records(of: Samples.priya)
    #expect(
      again.findings.report.sentences == [
        "A line of ward-9 went from trainees/\(Samples.priya.text) without having been erased. "
          + "Ask whoever keeps that computer, or bring the file back from a backup."
      ])
  }

  @Test func `lines that cannot be read and those on their way are named by file and line`() throws
  {
    let peer = "\(folder)/ward-9-abcd.jsonl"
    let half = peerLine(3).dropLast(40)
    Bytes.write(Array("not json\n".utf8) + half, to: peer)
    _ = try store.records(of: Samples.priya)
    let path = "trainees/\(Samples.priya.text)/ward-9-abcd.jsonl"
    #expect(
      store.findings.report.sentences == [
        "Line 1 of \(path) cannot be read. See what is left: ontherun list is:damaged",
        "\(path): its last line is still arriving.",
      ])
  }

  @Test func `after an erasure a peer's file is named for as long as it holds the words`() throws {
    #expect(try store.placesHolding(Samples.id(2), about: Samples.priya) == ["ward-9"])
    #expect(try store.placesHolding(Samples.id(3), about: Samples.priya) == [])
  }
}
