import Practice
import TestSupport
import Testing

/// Lines that cannot be read, and name what was erased.
struct ErasedDamageTests {
  private let gone = RecordID("01939a00-0000-7000-8000-000000000002")
  private let lines = [
    DamagedLine(file: "trainees/a/b.jsonl", number: 1, text: "some words"),
    DamagedLine(
      file: "trainees/a/b.jsonl.sync-conflict", number: 2,
      text: #"{"id":"01939a00-0000-7000-8000-000000000002","saw":"erased words"#),
  ]

  @Test func `a damaged line that names an erased record is not shown`() {
    let story = Story(
      trainee: RecordID("priya"), records: [], erased: Erased(ids: [gone]), damaged: lines)
    #expect(story.damaged == [lines[0]])
  }

  @Test func `other damaged lines are`() {
    let story = Story(
      trainee: RecordID("priya"), records: [], erased: Erased(), damaged: lines)
    #expect(story.damaged == lines)
  }
}
