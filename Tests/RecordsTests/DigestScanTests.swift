import Glibc
import Practice
import TestSupport
import Testing

@testable import Records

/// Counting from bytes says what folding the decoded records says.
struct DigestScanTests {
  let scratch: ScratchStore
  let store: Store
  private static let second = RecordID("01939a00-0000-7000-8000-00000000000d")

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create()
  }

  private func decoded(_ trainee: RecordID, folders: [RecordID]) throws -> Digest {
    let erased = try store.erasures()
    var records: [Record] = []
    var gone: Set<RecordID> = []
    for folder in folders {
      let reading = try store.records(of: folder)
      records += reading.records
      gone.formUnion(reading.erased)
    }
    return Digest(
      story: Story(
        trainee: trainee, records: records, erased: erased.including(gone), folders: folders))
  }

  private func scanned(_ trainee: RecordID, folders: [RecordID]) throws -> Digest {
    try store.digest(of: trainee, folders: folders, erased: try store.erasures())
  }

  /// Puts a line where the store would have it.
  private func put(_ line: [UInt8], kind: String, trainee: RecordID, in name: String) {
    let folder =
      switch kind {
      case "person", "same": "people"
      case "erasure": "erasures"
      default: "trainees/\(trainee.text)"
      }
    mkdir("\(scratch.place.home)/\(folder)", 0o700)
    let path = "\(scratch.place.home)/\(folder)/\(name)"
    Bytes.write(Bytes.read(path) + line + [0x0A], to: path)
  }

  /// The made-up ids of a history as those of a store.
  private func inStore(_ line: String) -> [UInt8] {
    // Without the check, which ends every line.
    var parts = line.dropLast(LineCheck.length).split(
      separator: "\"", omittingEmptySubsequences: false
    ).map { String($0) }
    for index in parts.indices where index % 2 == 1 {
      let part = parts[index]
      if part == "priya" {
        parts[index] = Samples.priya.text
      } else if part == "priya2" {
        parts[index] = Self.second.text
      } else if ["okafor", "nothing"].contains(part) || part.hasPrefix("act-")
        || part.hasPrefix("both-") || part.hasPrefix("step-")
        || (part.hasPrefix("r") && Int(part.dropFirst()) != nil)
      {
        parts[index] = id(part).text
      }
    }
    var bytes = Array(parts.joined(separator: "\"").utf8)
    LineCheck.seal(&bytes)
    return bytes
  }

  private func id(_ name: String) -> RecordID {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return RecordID(high: 0x0193_9a00_0000_7000, low: hash)
  }

  /// Writes a made-up history into the store's files.
  private func write(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed) + 1_000)
    let history = FixtureHistory(seed: UInt64(seed), acts: 40)
    let records = seed % 2 == 0 ? history.records : history.shuffled(seed: UInt64(seed))
    let names = ["ward-7-k3f9.jsonl", "ward-9-aaaa.jsonl", "ward-9-aaaa.sync-conflict-1.jsonl"]
    for record in records {
      let isSecond = random.next() % 5 == 0
      let name = names[Int(random.next() % UInt64(names.count))]
      var line = inStore(RecordJSON.line(record))
      if record.isDamaged { line[line.count - 3] ^= 1 }
      put(
        line, kind: record.content.kind, trainee: isSecond ? Self.second : Samples.priya, in: name)
    }
  }

  @Test(arguments: 0..<120) func `a clumsy history counts the same either way`(seed: Int) throws {
    write(seed)
    let folders = [Samples.priya, Self.second]
    #expect(
      try scanned(Samples.priya, folders: folders) == decoded(Samples.priya, folders: folders))
    #expect(
      try scanned(Samples.priya, folders: [Samples.priya])
        == decoded(Samples.priya, folders: [Samples.priya]))
  }

  @Test(arguments: 0..<60) func `hints spare work and change nothing`(seed: Int) throws {
    // Without repeated lines: a word that stands only in a damaged copy is found by it.
    write(seed * 2)
    let folders = [Samples.priya, Self.second]
    let erased = try store.erasures()
    func entries(_ readings: [StoreReading]) -> [FeedbackEntry] {
      let gone = readings.reduce(into: Set<RecordID>()) { $0.formUnion($1.erased) }
      let story = Story(
        trainee: Samples.priya, records: readings.flatMap(\.records),
        erased: erased.including(gone), folders: folders)
      return story.entries.filter { $0.feedback.saw?.contains("3") == true }
    }
    let hints = LineHints(words: [Array("3".utf8)])
    let hinted = entries([try store.records(of: folders, hints: hints)])
    #expect(try hinted == entries(folders.map { try store.records(of: $0) }))
  }

  @Test func `a line that is looked at late and cannot be read says where it stands`() throws {
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let path = try scratch.priyasFile(store)
    let first = Bytes.read(path)
    // Feedback as the store writes it, cut short; then, in a later file, what makes it be looked at.
    Bytes.write(first + first.dropLast(40) + [0x0A], to: path)
    var mended = Samples.feedback("Marmalade.")
    mended.effect = nil
    _ = try store.append(
      [
        Samples.new(
          2,
          .amendment(
            Content.Amendment(of: Samples.id(1), over: [Samples.id(1)], body: .feedback(mended))))
      ], act: Samples.id(2), now: Samples.now)
    let lines = Bytes.read(path).split(separator: 0x0A)
    Bytes.write(Array(lines[0]) + [0x0A] + Array(lines[1]) + [0x0A], to: path)
    put(Array(lines[2]), kind: "amendment", trainee: Samples.priya, in: "z-9-aaaa.jsonl")

    let hints = LineHints(words: [Array("marmalade".utf8)])
    let reading = try store.records(of: [Samples.priya], hints: hints)
    #expect(reading.records.count == 2)
    let name = path.split(separator: "/").last.map { String($0) } ?? ""
    #expect(
      reading.damaged.map { "\($0.file):\($0.number)" } == [
        "trainees/\(Samples.priya.text)/\(name):2"
      ])
  }

  @Test func `words are found in whatever case, and beyond ASCII by decoding`() {
    let test = LineTest(LineHints(words: [Array("zoe".utf8), Array("asked".utf8)]))
    func mayHold(_ text: String) -> Bool {
      Array(text.utf8).withUnsafeBufferPointer { test.mayHold($0) }
    }
    #expect(mayHold("ZOE Asked first"))
    #expect(mayHold("asked zoe"))
    #expect(mayHold("Zoë asked"))
    #expect(mayHold("Zo\\u00eb said"))
    #expect(!mayHold("zo e asked"))
    #expect(!mayHold("zoe ask ed"))
    #expect(!mayHold(""))
  }

  @Test func `what the store wrote itself is scanned, not decoded`() throws {
    var full = Samples.fullFeedback
    full.saw = "Zoë asked, \"Who?\" and 王小明 said so. \\ Twice."
    _ = try store.append([Samples.new(1, .feedback(full))], act: Samples.act, now: Samples.now)
    let bytes = Bytes.read(try scratch.priyasFile(store))
    var writers = LightLine.WriterNames()
    let line = bytes.withUnsafeBufferPointer { bytes in
      LightLine(
        UnsafeBufferPointer(rebasing: bytes.dropLast()), place: 0, writers: &writers)
    }
    guard case .feedback(let feedback)? = line?.record.body else {
      Issue.record("it was not scanned")
      return
    }
    #expect(line?.record.id == Samples.id(1))
    #expect(feedback.situation == "handover")
    #expect(feedback.isTalked)
    #expect(feedback.next == full.next?.id)
    #expect(feedback.steps == full.steps)
  }

  @Test func `the last feedback's words are read from its line`() throws {
    let feedback = Samples.feedback("Zoë said \"now\".")
    _ = try store.append([Samples.new(1, .feedback(feedback))], act: Samples.act, now: Samples.now)
    let digest = try scanned(Samples.priya, folders: [Samples.priya])
    #expect(digest.lastEntry?.line == "Zoë said \"now\".")
    #expect(digest.records == 1)
    #expect(digest.unsaid.map(\.id) == [Samples.id(1)])
  }

  private func places(of text: String, in bytes: [UInt8]) -> [Int] {
    let text = Array(text.utf8)
    return (0..<bytes.count - text.count).filter { bytes[$0..<$0 + text.count].elementsEqual(text) }
      .flatMap { $0 + 1..<$0 + text.count - 1 }
  }

  @Test func `lines that cannot be read count as they do when decoded`() throws {
    for number in 1...6 {
      _ = try store.append(
        [Samples.newFeedback(number)], act: Samples.id(number), now: Samples.now)
    }
    let path = try scratch.priyasFile(store)
    let whole = Bytes.read(path)
    // A word out of a fixed list that is none of them any more is for the decoder alone to judge.
    let words = ["consultant", "clinical", "leadership", "higher", "supervisor", "form"]
    let judged = Set(words.flatMap { places(of: "\"\($0)\"", in: whole) })
    for place in stride(from: 0, to: whole.count, by: 11) where !judged.contains(place) {
      for byte: UInt8 in [0x22, 0x7B, 0x5C, 0xFF, 0x0A, 0x2C] {
        var bytes = whole
        bytes[place] = byte
        Bytes.write(bytes, to: path)
        let folders = [Samples.priya]
        let one = try scanned(Samples.priya, folders: folders)
        let other = try decoded(Samples.priya, folders: folders)
        if one != other {
          let around = String(
            decoding: whole[max(0, place - 12)..<min(whole.count, place + 8)], as: UTF8.self)
          Issue.record("\(around) as \(byte): \(one.records) and \(other.records)")
        }
      }
    }
  }
}
