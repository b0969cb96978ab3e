import Practice
import TestSupport
import Testing

struct ProjectTests {
  private var records = FixtureRecords()
  private let project = RecordID("t1")

  init() {
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    records.add(.person(Fixture.trainee("Priya Nair")), id: "priya", by: "begum")
    records.add(thread(), id: "t1")
    for (id, saw) in [("f1", "one"), ("f2", "two"), ("f3", "three")] {
      var feedback = Fixture.feedback(saw: saw)
      feedback.thread = id == "f2" ? nil : project
      records.add(.feedback(feedback), id: id)
    }
  }

  private func thread(closed: Day? = nil) -> Content {
    .thread(
      .init(
        trainee: RecordID("priya"), title: "Sepsis audit", started: Fixture.day("2026-11-19"),
        closed: closed))
  }

  private var story: Story {
    Story(trainee: RecordID("priya"), records: records.all, erased: Erased())
  }

  private func undo() -> UndoPlan? {
    UndoPlan.next(
      records: records.all, by: RecordID("okafor"), writers: ["ward-7-k3f9"],
      now: records.now.instant, guidance: Fixture.guidance)
  }

  @Test mutating func `a project has the feedback filed under it that stands`() {
    #expect(story.entries(under: project).map(\.feedback.saw) == ["three", "one"])
    records.add(.withdrawal(.init(of: RecordID("f3"), why: "slip")))
    #expect(story.entries(under: project).map(\.feedback.saw) == ["one"])
    #expect(story.thread(project)?.by == RecordID("okafor"))
  }

  @Test mutating func `a project is closed by writing it anew, and undo lets it run again`() throws
  {
    records.add(
      .amendment(
        .init(
          of: project, over: [project], body: thread(closed: Fixture.day("2026-11-20")))),
      id: "m1")
    #expect(story.thread(project)?.closed == Fixture.day("2026-11-20"))
    #expect(story.thread(project)?.currentVersions == [RecordID("m1")])
    let plan = try #require(undo())
    #expect(plan.sentence == "Take back the change to the project 'Sepsis audit'.")
    #expect(plan.before == ["It is closed 20 Nov"])
    #expect(plan.after == ["It is running"])
  }

  @Test mutating func `filing feedback is taken back as what it changed`() throws {
    var feedback = Fixture.feedback(saw: "two")
    feedback.thread = project
    records.add(
      .amendment(.init(of: RecordID("f2"), over: [RecordID("f2")], body: .feedback(feedback))),
      at: Fixture.time("2026-11-19T08:04:00Z"))
    let plan = try #require(undo())
    #expect(plan.before == ["Project: Sepsis audit"])
    #expect(plan.after == [])
  }

  @Test mutating func `a note of what was shown says what, to whom and how`() throws {
    records.add(
      .shared(
        .init(
          trainee: RecordID("priya"), to: "Priya Nair", what: "2 records that were said",
          through: "hand-over")))
    let plan = try #require(undo())
    #expect(
      plan.before == ["Noted as shown: 2 records that were said", "To: Priya Nair, hand-over"])
    #expect(plan.after == ["Withdrawn"])
  }

  @Test mutating func `what a trainee wrote is not the supervisor's to take back`() {
    let before = undo()
    records.add(
      .reflection(
        .init(
          trainee: RecordID("priya"), of: nil, text: "I will ask.",
          handed: Fixture.time("2026-11-19T09:00:00Z"))),
      by: "priya")
    #expect(undo()?.act == before?.act)
  }
}
