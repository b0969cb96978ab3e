import Practice
import TestSupport
import Testing

struct SummaryTests {
  private var records = FixtureRecords()

  private func summary(since: String? = nil, until: String? = nil) -> Summary {
    var known = FixtureRecords()
    known.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    known.add(.person(Fixture.supervisor("Sister Begum", role: .nurse)), id: "begum")
    known.add(.person(Fixture.trainee("Priya Nair", unit: "Ward 7")), id: "priya")
    return Summary(
      story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()),
      people: People(records: known.all, erased: Erased()), guidance: Fixture.guidance,
      since: since.map(Fixture.day), until: until.map(Fixture.day),
      today: Fixture.day("2026-11-22"))
  }

  private mutating func see(
    _ day: String, _ situation: String, saw: String, well: [String] = [], workOn: [String] = [],
    by: String = "okafor", moment: String? = nil, back: Support.Back? = nil
  ) {
    var feedback = Fixture.feedback(at: situation, saw: saw, well: well, workOn: workOn)
    feedback.moment = moment
    feedback.support = back.map { Support(back: $0, ahead: nil) }
    records.add(.feedback(feedback), by: by, at: Fixture.time("\(day)T09:00:00Z"))
  }

  @Test mutating func `records are counted by place, group, role and observer`() {
    see("2026-11-01", "rota", saw: "a", well: ["gaps-early", "sickest-first", "who-leads"])
    see("2026-11-02", "handover", saw: "b", workOn: ["who-leads"], by: "begum")
    see("2026-11-03", "handover", saw: "c")
    let summary = summary()
    #expect(summary.name == "Priya Nair")
    #expect(summary.particulars == ["ST5", "Emergency Medicine", "Ward 7"])
    #expect(summary.records == 3)
    #expect(summary.bySituation.map(\.id) == ["handover", "rota"])
    #expect(summary.bySituation.map(\.count) == [2, 1])
    #expect(summary.byGroup.map(\.id) == ["direction", "resources"])
    #expect(summary.byGroup.map(\.count) == [2, 1])
    #expect(summary.byRole == [.init(id: "leadership", title: "leadership", count: 3)])
    #expect(summary.observers.map(\.title) == ["Dr A. Okafor", "Sister Begum"])
    #expect(summary.observers.map(\.count) == [2, 1])
    #expect(summary.notYetSeen.map(\.title) == ["ward round", "crisis", "chairing a meeting"])
  }

  @Test mutating func `support is a sequence for each moment, else for the situation`() {
    see("2026-11-03", "handover", saw: "c", moment: "handover-lead", back: .prompted)
    see("2026-11-01", "handover", saw: "a", moment: "handover-lead", back: .led)
    see("2026-11-02", "handover", saw: "b", back: .guided)
    see("2026-11-04", "handover", saw: "d")
    let support = summary().support
    #expect(support.map(\.title) == ["leading the room", "handover"])
    #expect(support.map(\.subject) == [.moment("handover-lead"), .situation("handover")])
    #expect(support.map { $0.points.map(\.back) } == [[.led, .prompted], [.guided]])
  }

  @Test mutating func `words stand under each look-for, the latest first`() {
    see("2026-11-01", "handover", saw: "old", well: ["who-leads", "sickest-first"])
    see("2026-11-02", "handover", saw: "new", well: ["sickest-first"], workOn: ["closed-loop"])
    see("2026-11-03", "handover", saw: "no mark")
    let summary = summary()
    #expect(summary.well.map(\.lookFor) == ["sickest-first", "sickest-first", "who-leads"])
    #expect(summary.well.map(\.text) == ["new", "old", "old"])
    #expect(summary.workOn.map(\.text) == ["new"])
    #expect(summary.unmarked.map(\.text) == ["no mark"])
    #expect(summary.well.map(\.isSaid) == [false, false, false])
  }

  @Test mutating func `a span of days takes both its ends, and keeps what is still open`() {
    see("2026-11-01", "handover", saw: "a")
    records.add(
      .feedback(
        Fixture.feedback(
          at: "rota", saw: "b", next: Fixture.step("s1", "still open"))),
      at: Fixture.time("2026-11-02T09:00:00Z"))
    see("2026-11-03", "crisis", saw: "c")
    see("2026-11-04", "ward-round", saw: "d")
    let summary = summary(since: "2026-11-03", until: "2026-11-04")
    #expect(summary.unmarked.map(\.text) == ["d", "c"])
    #expect(summary.records == 2)
    #expect(summary.steps.map(\.text) == ["still open"])
    // What was seen before the span was seen.
    #expect(summary.notYetSeen.map(\.id) == ["meeting"])
  }

  @Test mutating func `what was taken back is in none of it`() {
    see("2026-11-01", "handover", saw: "secret", well: ["sickest-first"], back: .led)
    records.add(.withdrawal(.init(of: RecordID("r1"), why: "slip")))
    let summary = summary()
    #expect(summary.records == 0)
    #expect(summary.well.isEmpty && summary.unmarked.isEmpty && summary.support.isEmpty)
    #expect(summary.observers.isEmpty && summary.unsaid.isEmpty && summary.byGroup.isEmpty)
    #expect(!String(describing: summary).contains("secret"))
  }

  @Test mutating func `it says what it rests on, and marks what is damaged or not said`() {
    see("2025-12-30", "rota", saw: "a", well: ["gaps-early"], by: "begum")
    see("2026-11-03", "handover", saw: "b", well: ["who-leads"])
    records.changeLast { $0.isDamaged = true }
    records.add(.talked(.init(of: RecordID("r2"), on: Fixture.day("2026-11-03"))))
    let summary = summary()
    #expect(summary.datesInWords == "30 Dec 2025 to 3 Nov 2026")
    #expect(
      summary.basis == [
        "2 records, 2 situations, 2 observers.",
        "Too few to show a pattern: fewer than 8 records, fewer than 3 observers, "
          + "fewer than 3 situations.",
        "All of it is clinical work, none the running of the service.",
        "2 records written more than two weeks after.",
        "Seen from 30 Dec 2025 to 3 Nov 2026 by Dr A. Okafor and Sister Begum.",
        "One record is not yet said to the trainee, and marked so.",
        "One record has a line that does not match its check, and is marked so.",
      ])
    #expect(
      summary.well.map(\.cautions) == [
        ["a line of it is damaged, read with care"], ["not yet said to the trainee"],
      ])
  }

  @Test mutating func `a project is there while it runs, or where something of it falls`() {
    for (id, closed) in [("old", "2025-02-01"), ("ended", "2026-11-02"), ("running", nil)] {
      records.add(
        .thread(
          .init(
            trainee: RecordID("priya"), title: id, started: Fixture.day("2025-01-01"),
            closed: closed.map(Fixture.day))), id: id)
    }
    for day in ["2026-11-01", "2026-11-05"] {
      var feedback = Fixture.feedback(saw: "a")
      feedback.thread = RecordID("ended")
      records.add(.feedback(feedback), at: Fixture.time("\(day)T09:00:00Z"))
    }
    let threads = summary(since: "2026-01-01").threads
    #expect(Set(threads.map(\.thread.title)) == ["ended", "running"])
    let ended = threads.first { $0.thread.title == "ended" }
    #expect(ended?.records == 2)
    #expect(ended?.first == Fixture.day("2026-11-01") && ended?.last == Fixture.day("2026-11-05"))
  }

  @Test(arguments: [
    (["You asked.", "It worked."], "You asked. It worked."),
    (["You asked", "It worked"], "You asked. It worked"),
    (["done by 08:27", "Calm"], "done by 08:27. Calm"),
    (["Why?", nil, "", "So."], "Why? So."),
    ([nil, "Only this"], "Only this"), ([nil, nil], ""),
  ])
  func `pieces of text are joined as sentences`(pieces: [String?], expected: String) {
    #expect(Feedback.joined(pieces) == expected)
  }
}
