import Practice
import Reports
import TestSupport
import Testing

struct PasteBlockTests {
  private func length(_ text: String) -> Int {
    text.utf16.count + text.utf16.count { $0 == 10 }
  }

  @Test func `the questions stand in the order that forms ask`() {
    let block = PasteBlock(PriyasStory.summary())
    #expect(
      block.parts.map(\.title) == [
        "Situation", "What went well", "What to work on", "Agreed action", "Capabilities",
      ])
  }

  @Test func `a story that fits is whole`() {
    let expected = """
      Situation
      handover (2), ward round, rota.
      4 records, 3 situations, 2 observers. Too few to show a pattern: fewer than 8 records, \
      fewer than 3 observers. Seen from 12 Aug to 19 Nov 2026 by Dr A. Okafor and Sister Begum. \
      2 records are not yet said to the trainee, and marked so.
      This is formative: feedback for learning, in the words of those who were there. It is not \
      an assessment, and no score, grade or decision can be read from it.
      19 Nov 2026, ward round, Dr A. Okafor, not yet said to the trainee: A calm round; the list \
      was done by ten.

      What went well
      19 Nov 2026, handover, Dr A. Okafor, not yet said to the trainee: Opens by naming the \
      sickest first; Brings in quiet voices by name. You asked for the sickest three first, then \
      gave jobs to the room. Two people started the same job and one was left undone.
      3 Sep 2026, rota, Sister Begum: Names rota gaps before they bite. You wrote to the three \
      people affected before the rota went out.
      12 Aug 2026, handover, Dr A. Okafor: Brings in quiet voices by name. You let the night team \
      finish before you asked. Nobody repeated anything.

      What to work on
      19 Nov 2026, handover, Dr A. Okafor, not yet said to the trainee: Asks a named person, \
      hears it repeated back

      Agreed action
      ask each person to say their task back (agreed 19 Nov 2026, due next handover, open, not \
      yet said to the trainee)
      Chance: let Priya fill Thursday's rota gap (promised 3 Sep 2026 for 3 Dec 2026, Sister Begum)

      Capabilities
      leadership, management
      Setting direction, Communication, Resources, rota, meetings

      """
    #expect(PasteBlock(PriyasStory.summary()).text == expected)
  }

  @Test func `a part of the story says which part it is`() {
    let summary = PriyasStory.summary(since: Fixture.day("2026-11-01"))
    #expect(
      PasteBlock(summary).text.contains("\nSince 1 Nov 2026. Drawn up 22 Nov 2026. 2 records, "))
    #expect(SummaryCSV.render(summary).contains("read from it. Since 1 Nov 2026. Drawn up 22 Nov"))
  }

  @Test(arguments: [1, 40, 300])
  func `it never has more than 5,000 characters, and counts what it leaves out`(count: Int) {
    var records = FixtureRecords()
    for number in 0..<count {
      var feedback = Fixture.feedback(
        saw: "Number \(number). " + String(repeating: "word 👩‍⚕️ ", count: number % 190),
        effect: String(repeating: "x", count: number * 7 % 2_000),
        next: Fixture.step("s\(number)", "step \(number) " + String(repeating: "y", count: 300)),
        well: number % 3 == 0 ? ["sickest-first"] : [], workOn: number % 3 == 1 ? ["agenda"] : [])
      feedback.support = nil
      records.add(.feedback(feedback))
    }
    let summary = Summary(
      story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()),
      people: PriyasStory.people, guidance: Fixture.guidance, today: PriyasStory.today)
    let block = PasteBlock(summary)
    #expect(length(block.text) <= 5_000)
    #expect(block.parts.allSatisfy { !$0.lines.isEmpty })
    #expect(block.text.contains("more in the whole summary)") == (count > 1))
    // Room is used, not left.
    #expect(count == 1 || length(block.text) > 3_500)
  }

  @Test func `capabilities are a framework's elements where one is asked for`() {
    let story = VariedStory.golden
    let view = story.framework.map { FrameworkView($0, of: story.summary) }
    let lines = PasteBlock(story.summary, framework: view).parts.last?.lines
    #expect(
      lines == [
        "Generic professional capabilities (General Medical Council). Suggested links, "
          + "OnTheRun's own; check before you claim.",
        "2 Professional skills: Asks a *named* person, hears it <b>repeated</b> back",
        "5 Leadership & team working: Opens by naming the sickest first",
        "6: Opens by naming the sickest first",
      ])
  }
}
