import Practice
import Testing

@testable import Records

/// A bundle of one person's story as a file, and what is refused of one.
struct StoryBundleFileTests {
  private let bundle: StoryBundle
  private let words = Passphrase("four grey herons by the lift")

  init() {
    func record(_ n: Int, _ id: RecordID, _ content: Content) -> Record {
      Record(
        writer: "ward-7-k3f9", n: n, stamp: UInt64(n), id: id, at: Samples.at, by: Samples.okafor,
        act: Samples.act, content: content)
    }
    let learner = Person.Learner(grade: "ST5", stage: .higher, specialty: "")
    bundle = StoryBundle(
      id: Samples.id(200), from: "ward-7", day: Samples.day, person: Samples.priya,
      people: [
        record(
          1, Samples.priya, .person(Person(name: "Priya Nair", role: .resident, learner: learner))),
        record(2, Samples.okafor, .person(Person(name: "Dr A. Okafor", role: .consultant))),
      ],
      records: [
        record(3, Samples.id(1), .feedback(Samples.fullFeedback)),
        record(4, Samples.id(2), .talked(.init(of: Samples.id(1), on: Samples.day))),
      ])
  }

  private var file: [UInt8] { StoryBundleFile.bytes(of: bundle) }
  private var lines: [String] {
    String(decoding: file, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func read(_ lines: [String]) throws -> StoryBundle {
    try StoryBundleFile.read(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// A line with another part, and its check made anew.
  private func changed(_ line: String, _ from: String, _ to: String) -> String {
    var bytes = Array(line.replacing(from, with: to).utf8.dropLast(LineCheck.length))
    LineCheck.seal(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `what was written is read`() throws {
    #expect(lines.count == 6)
    #expect(StoryBundleFile.isBundle(file))
    #expect(try StoryBundleFile.read(file) == bundle)
  }

  @Test func `cut off anywhere, or with a line more, it is refused whole`() {
    for count in 2..<lines.count {
      #expect(throws: StoryBundleFile.Fault.cutOff) { try read(Array(lines.prefix(count))) }
    }
    #expect(throws: StoryBundleFile.Fault.cutOff) { try StoryBundleFile.read(file.dropLast()) }
    #expect(throws: StoryBundleFile.Fault.cutOff) { try read(lines + [lines[4]]) }
    #expect(throws: StoryBundleFile.Fault.cutOff) { try read(Array(lines.dropLast()) + [lines[4]]) }
  }

  @Test func `a changed line, one twice and one too deep are told by their number`() {
    var lines = self.lines
    lines[3] = lines[3].replacing("handover", with: "handover2")
    #expect(throws: StoryBundleFile.Fault.damaged(line: 4)) { try read(lines) }
    lines[3] = lines[4]
    #expect(throws: StoryBundleFile.Fault.damaged(line: 5)) { try read(lines) }
    let deep = String(repeating: "[", count: 17) + String(repeating: "]", count: 17)
    lines = self.lines
    lines[3] = changed(lines[3], #""kind":"#, #""deep":\#(deep),"kind":"#)
    #expect(throws: StoryBundleFile.Fault.damaged(line: 4)) { try read(lines) }
  }

  @Test func `what is about somebody else, or of no kind that a story has, is refused`() {
    var lines = self.lines
    lines[3] = changed(
      lines[3], #""trainee":"\#(Samples.priya.text)""#, #""trainee":"\#(Samples.tom.text)""#)
    #expect(throws: StoryBundleFile.Fault.foreign(line: 4)) { try read(lines) }
    let erasure = Record(
      writer: "w-aaaa", n: 1, stamp: 1, id: Samples.id(9), at: Samples.at, by: Samples.okafor,
      act: Samples.act, content: .erasure(.init(of: [Samples.id(50)], why: "x")))
    lines = self.lines
    lines[4] = RecordJSON.line(erasure)
    #expect(throws: StoryBundleFile.Fault.foreign(line: 5)) { try read(lines) }
    lines = self.lines
    lines.swapAt(1, 2)
    #expect(throws: StoryBundleFile.Fault.foreign(line: 2)) { try read(lines) }
  }

  @Test func `later versions, too many records and too many bytes are refused`() {
    var lines = self.lines
    lines[0] = changed(lines[0], #""v":1"#, #""v":2"#)
    #expect(throws: StoryBundleFile.Fault.newer) { try read(lines) }
    lines = self.lines
    lines[3] = changed(lines[3], #""v":1"#, #""v":2"#)
    #expect(throws: StoryBundleFile.Fault.newer) { try read(lines) }
    lines = self.lines
    lines[0] = changed(lines[0], #""count":4"#, #""count":100001"#)
    #expect(throws: StoryBundleFile.Fault.tooMany) { try read(lines) }
    #expect(throws: StoryBundleFile.Fault.tooLarge) {
      try StoryBundleFile.read([UInt8](repeating: 0x0A, count: (50 << 20) + 1))
    }
    #expect(throws: StoryBundleFile.Fault.notABundle) { try read(["{}", "{}"]) }
  }

  @Test func `sealed, it holds nothing in clear and opens with its passphrase alone`() throws {
    let sealed = SealedBundleFile.bytes(of: file, under: words, id: bundle.id, logN: 15)
    let text = String(decoding: sealed, as: UTF8.self)
    for secret in ["Priya", "sickest", "ward-7", Samples.priya.text] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(SealedBundleFile.isSealed(sealed))
    #expect(try SealedBundleFile.open(sealed, under: words) == file)
    #expect(throws: SealedBundleFile.Fault.wrongPassphrase) {
      try SealedBundleFile.open(sealed, under: Passphrase("four grey herons by the stairs"))
    }
    var lines = text.split(separator: "\n").map(String.init)
    lines.swapAt(2, 3)
    #expect(throws: SealedBundleFile.Fault.damaged(line: 3)) {
      try SealedBundleFile.open(Array(lines.joined(separator: "\n").utf8), under: words)
    }
    lines.swapAt(2, 3)
    let cut = try SealedBundleFile.open(
      Array(lines.dropLast().joined(separator: "\n").utf8), under: words)
    #expect(throws: StoryBundleFile.Fault.cutOff) { try StoryBundleFile.read(cut) }
  }
}
