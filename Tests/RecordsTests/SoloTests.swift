import Foundation
import Practice
import Records
import Testing

/// What stays on one computer.
struct SoloTests {
  private let scratch: ScratchStore
  private let store: Store

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create()
  }

  private func reminder(_ number: Int, _ text: String) -> Reminder {
    Reminder(
      id: RecordID("019a2b3c-0000-7000-8000-00000000000\(number)"), at: Samples.at,
      thing: ThingToTry(situation: "handover", text: text, isMine: true))
  }

  @Test func `reminders come back in order, and go one by one`() throws {
    #expect(try store.solo.reminders().isEmpty)
    let all = [reminder(1, "Ask “who else?”\\n"), reminder(2, "Listen"), reminder(3, "Wait")]
    for one in all { try store.solo.keep(one) }
    #expect(try store.solo.reminders() == all)
    try store.solo.letGo(all[1].id)
    try store.solo.letGo(all[1].id)
    #expect(try store.solo.reminders() == [all[0], all[2]])
  }

  @Test func `nothing of it lies in the store, and no other login may read it`() throws {
    try store.solo.keep(reminder(1, "Ask the quiet one"))
    let grep = Process()
    grep.executableURL = URL(fileURLWithPath: "/bin/grep")
    grep.arguments = ["-rq", "Ask the quiet one", scratch.place.home]
    try grep.run()
    grep.waitUntilExit()
    #expect(grep.terminationStatus == 1)
    let file = "\(store.stateFolder)/solo/to-try.jsonl"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a line that cannot be read hides no other, and outlives a change`() throws {
    try store.solo.keep(reminder(1, "Ask"))
    let file = "\(store.stateFolder)/solo/to-try.jsonl"
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("torn li\n".utf8))
    try handle.close()
    try store.solo.keep(reminder(2, "Wait"))
    #expect(try store.solo.reminders().map(\.thing.text) == ["Ask", "Wait"])
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("\ntorn li\n"))
  }
}

/// Practice as it is handed in.
struct PracticeBundleTests {
  private let day = Timestamp(instant: Instant(milliseconds: 1_763_510_400_000), offsetMinutes: 0)
  private let id = RecordID("019a9ad2-4c00-7abc-8000-000000000001")

  private var written: [WrittenPractice] {
    var feedback = Samples.feedback()
    feedback.saw = "You asked first.\u{1B}[31m"
    feedback.byRole = .nurse
    feedback.unit = "Ward 9"
    feedback.jots = [Feedback.Jot(at: Samples.at, text: "one list")]
    return [WrittenPractice(id: RecordID("x"), feedback: feedback)]
  }

  private func bundle() -> PracticeBundle {
    PracticeBundle(scenario: "handover-four-jugs", written: written, day: day) { _ in id }
  }

  @Test func `a bundle comes back as it was, without what tells whose it is`() throws {
    let read = try PracticeBundleFile.read(PracticeBundleFile.bytes(of: bundle()))
    #expect(read == bundle())
    let feedback = try #require(read.pieces.first?.feedback)
    #expect(feedback.byRole == .other && feedback.unit.isEmpty && feedback.by == nil)
    #expect(feedback.jots == [Feedback.Jot(at: day, text: "one list")])
    #expect(feedback.trainee == PracticeBundle.nobody)
    #expect(feedback.saw == "You asked first.\u{1B}[31m")
  }

  @Test(arguments: ["", "{}", "nonsense", #"{"v":1,"bundle":"story"}"#])
  func `another file is refused`(text: String) {
    #expect(throws: PracticeBundleFile.Fault.notABundle) {
      try PracticeBundleFile.read(Array(text.utf8))
    }
  }

  @Test func `one that was cut off, changed or is of a later version is refused`() {
    let bytes = PracticeBundleFile.bytes(of: bundle())
    let first = bytes.firstIndex(of: 0x0A) ?? 0
    #expect(throws: PracticeBundleFile.Fault.cutOff) {
      try PracticeBundleFile.read(Array(bytes[...first]))
    }
    #expect(throws: PracticeBundleFile.Fault.cutOff) {
      try PracticeBundleFile.read(bytes + Array(bytes[(first + 1)...]))
    }
    for place in [first + 10, bytes.count - 30] {
      var changed = bytes
      changed[place] ^= 1
      #expect(throws: PracticeBundleFile.Fault.damaged(line: 2)) {
        try PracticeBundleFile.read(changed)
      }
    }
    let later = String(decoding: bytes, as: UTF8.self).replacing(#"{"v":1"#, with: #"{"v":2"#)
    #expect(throws: PracticeBundleFile.Fault.newer) {
      try PracticeBundleFile.read(Array(later.utf8))
    }
  }

  @Test func `whatever the bytes, it is read or refused`() {
    let bytes = PracticeBundleFile.bytes(of: bundle())
    for place in bytes.indices {
      for bit in [1, 0x20, 0x80] as [UInt8] {
        var changed = bytes
        changed[place] ^= bit
        // A change is a refusal: no bit of it is taken for another.
        #expect(throws: PracticeBundleFile.Fault.self) { try PracticeBundleFile.read(changed) }
      }
    }
  }
}
