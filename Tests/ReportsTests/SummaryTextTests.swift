import Practice
import Reports
import TestSupport
import Testing

struct SummaryTextTests {
  @Test func `the page says what it is, what it rests on and what was written`() {
    #expect(SummaryText.render(PriyasStory.summary()) == PriyasPages.summary)
  }

  @Test(arguments: [80, 60, 40])
  func `no line is wider than the page`(width: Int) {
    let page = SummaryText.render(PriyasStory.summary(), width: width)
    for line in page.split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test func `where only ASCII is safe, our own signs are ASCII`() {
    let page = SummaryText.render(PriyasStory.summary(), signs: .ascii)
    #expect(page.utf8.allSatisfy { $0 < 128 })
    #expect(page.contains("  handover    ## 2\n"))
    #expect(page.contains("    12 Aug 2026  I guided most of it - next time: nearby\n"))
  }

  @Test func `what was withdrawn is nowhere in it`() {
    #expect(!SummaryText.render(PriyasStory.summary()).contains("somebody else"))
  }

  @Test func `a page about a part says which`() {
    let summary = PriyasStory.summary(since: Fixture.day("2026-11-01"), until: PriyasStory.today)
    #expect(
      SummaryText.render(summary).contains(
        "From 1 Nov 2026 to 22 Nov 2026. Drawn up 22 Nov 2026."))
  }

  @Test func `of a trainee without records it says that nothing is recorded`() {
    let story = Story(trainee: PriyasStory.trainee, records: [], erased: Erased())
    let page = SummaryText.render(
      Summary(
        story: story, people: PriyasStory.people, guidance: Fixture.guidance,
        today: PriyasStory.today))
    #expect(page.contains("WHAT IT RESTS ON\n  Nothing is recorded yet.\n"))
    #expect(page.contains("handover · ward round · crisis · rota · chairing a meeting"))
  }

  @Test func `what hides or moves the cursor is made visible`() {
    var records = FixtureRecords()
    records.add(.feedback(Fixture.feedback(saw: "red \u{1B}[31m and \u{202E}backwards")))
    let page = SummaryText.render(
      Summary(
        story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()),
        people: PriyasStory.people, guidance: Fixture.guidance, today: PriyasStory.today))
    #expect(!page.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(page.contains("backwards"))
  }

  @Test func `a bar that would not fit shrinks, and its count stays`() {
    var records = FixtureRecords()
    for _ in 0..<120 { records.add(.feedback(Fixture.feedback(at: "handover"))) }
    records.add(.feedback(Fixture.feedback(at: "rota")))
    let page = SummaryText.render(
      Summary(
        story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()),
        people: PriyasStory.people, guidance: Fixture.guidance, today: PriyasStory.today))
    let lines = page.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("  handover  █") && $0.hasSuffix("█ 120") })
    #expect(lines.contains("  rota  █ 1"))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}
