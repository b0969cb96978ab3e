import Practice
import TestSupport
import Testing

struct StoryStepTests {
  private var records = FixtureRecords()
  private let trainee = RecordID("priya")

  private func story() -> Story {
    Story(trainee: trainee, records: records.all, erased: Erased())
  }

  private mutating func agree(due: Due? = nil, who: NextStep.Owner = .trainee) {
    records.add(
      .feedback(
        Fixture.feedback(
          saw: "a", next: Fixture.step("s1", "name the person", who: who, due: due))),
      id: "f1", act: "a1")
  }

  private mutating func move(_ state: StepState, id: String) {
    records.add(.step(.init(trainee: trainee, of: RecordID("s1"), now: state)), id: id)
  }

  @Test mutating func `a step comes from feedback and knows where it was agreed`() throws {
    agree()
    let step = try #require(story().steps.first)
    #expect(step.id == RecordID("s1"))
    #expect(step.text == "name the person")
    #expect(step.state == .open)
    #expect(step.agreed == Fixture.day("2026-11-19"))
    #expect(step.by == RecordID("okafor"))
    #expect(step.source == RecordID("f1"))
    #expect(step.situation == "handover")
    #expect(step.byAct == RecordID("a1"))
    #expect(story().entry(RecordID("f1"))?.state.step == .open)
  }

  @Test mutating func `a step stands where the last record moved it`() throws {
    agree()
    move(.working, id: "m1")
    records.day = Fixture.day("2026-11-25")
    move(.done, id: "m2")
    let step = try #require(story().step(RecordID("s1")))
    #expect(step.state == .done)
    #expect(step.history.map(\.state) == [.open, .working, .done])
    #expect(step.history.map(\.record) == [RecordID("f1"), RecordID("m1"), RecordID("m2")])
    #expect(step.history.last?.day == Fixture.day("2026-11-25"))
    #expect(story().entry(RecordID("f1"))?.state.step == .done)
  }

  @Test mutating func `taking a move back leaves the step where it was`() {
    agree()
    move(.working, id: "m1")
    move(.done, id: "m2")
    records.add(.withdrawal(.init(of: RecordID("m2"), why: "slip")))
    #expect(story().steps.map(\.state) == [.working])
  }

  @Test mutating func `later feedback moves a step, and taken back no longer does`() {
    agree()
    var later = Fixture.feedback(saw: "b")
    later.steps = [Feedback.StepChange(id: RecordID("s1"), now: .done)]
    records.add(.feedback(later), id: "f2")
    #expect(story().steps.map(\.state) == [.done])
    records.add(.withdrawal(.init(of: RecordID("f2"), why: "slip")))
    #expect(story().steps.map(\.state) == [.open])
  }

  @Test mutating func `a step is closed by feedback where it was open without it`() {
    agree()
    var later = Fixture.feedback(saw: "b")
    later.steps = [Feedback.StepChange(id: RecordID("s1"), now: .done)]
    records.add(.feedback(later), id: "f2")
    #expect(story().stepsClosed(by: RecordID("f2")).map(\.id.text) == ["s1"])
    #expect(story().stepsClosed(by: RecordID("f1")).isEmpty)
    move(.done, id: "m1")
    #expect(story().stepsClosed(by: RecordID("f2")).isEmpty)
  }

  @Test mutating func `one that feedback only says is going on is not closed by it`() {
    agree()
    var later = Fixture.feedback(saw: "b")
    later.steps = [Feedback.StepChange(id: RecordID("s1"), now: .working)]
    records.add(.feedback(later), id: "f2")
    #expect(story().stepsClosed(by: RecordID("f2")).isEmpty)
  }

  @Test mutating func `mending a word later does not undo what was said of a step since`() {
    agree()
    var later = Fixture.feedback(saw: "b")
    later.steps = [Feedback.StepChange(id: RecordID("s1"), now: .working)]
    records.add(.feedback(later), id: "f2")
    move(.done, id: "m1")
    later.saw = "b, mended"
    records.add(
      .amendment(.init(of: RecordID("f2"), over: [RecordID("f2")], body: .feedback(later))))
    #expect(story().steps.map(\.state) == [.done])
  }

  @Test mutating func `an amendment that changes what became of a step counts from then`() {
    agree()
    var later = Fixture.feedback(saw: "b")
    records.add(.feedback(later), id: "f2")
    move(.working, id: "m1")
    later.steps = [Feedback.StepChange(id: RecordID("s1"), now: .dropped)]
    records.add(
      .amendment(.init(of: RecordID("f2"), over: [RecordID("f2")], body: .feedback(later))))
    #expect(story().steps.map(\.state) == [.dropped])
  }

  @Test mutating func `an amended step keeps its id and where it stands`() {
    agree()
    move(.working, id: "m1")
    let amended = Fixture.feedback(saw: "a", next: Fixture.step("s1", "say the name first"))
    records.add(
      .amendment(.init(of: RecordID("f1"), over: [RecordID("f1")], body: .feedback(amended))))
    #expect(story().steps.map(\.text) == ["say the name first"])
    #expect(story().steps.map(\.state) == [.working])
  }

  @Test mutating func `an amendment without the step ends it`() {
    agree()
    records.add(
      .amendment(
        .init(
          of: RecordID("f1"), over: [RecordID("f1")], body: .feedback(Fixture.feedback(saw: "a")))))
    #expect(story().steps.isEmpty)
  }

  @Test mutating func `a step made by itself has its record's id`() {
    let new = Content.Step.New(text: "read the rota policy", who: .trainee, due: nil)
    records.add(.step(.init(trainee: trainee, of: nil, new: new, now: .open)), id: "s9")
    records.add(.step(.init(trainee: trainee, of: RecordID("s9"), now: .working)))
    #expect(story().steps.map(\.id) == [RecordID("s9")])
    #expect(story().steps.map(\.state) == [.working])
    #expect(story().steps.map(\.source) == [nil])
  }

  @Test mutating func `a step that the supervisor owns is a promised chance`() {
    agree(due: .at(situation: "rota"), who: .supervisor)
    #expect(story().chances.map(\.state) == [.promised])
    #expect(story().chances.map(\.situation) == ["rota"])
    #expect(story().chances.map(\.text) == ["name the person"])
    records.day = Fixture.day("2026-11-26")
    move(.done, id: "m1")
    #expect(story().chances.map(\.state) == [.given])
    #expect(story().chances.map(\.given) == [Fixture.day("2026-11-26")])
    #expect(Digest(story: story()).openSteps.isEmpty)
  }

  @Test
  mutating func `a promise without a due situation is not about the situation it was made in`() {
    agree(who: .supervisor)
    #expect(story().chances.map(\.situation) == [nil])
  }

  @Test(arguments: [
    ("handover", true), ("rota", false), (nil, false),
  ])
  mutating func `a step due next handover is due when handover is chosen`(
    situation: String?, isDue: Bool
  ) {
    agree(due: .at(situation: "handover"))
    let due = story().stepsDue(at: situation, on: Fixture.day("2027-01-01"))
    #expect(!due.isEmpty == isDue)
  }

  @Test(arguments: [("2026-11-30", false), ("2026-12-01", true), ("2026-12-02", true)])
  mutating func `a step due on a day is due from that day`(day: String, isDue: Bool) {
    agree(due: .on(Fixture.day("2026-12-01")))
    #expect(story().steps.map { $0.isDue(at: "rota", on: Fixture.day(day)) } == [isDue])
  }

  @Test mutating func `a step that is done or let go is not due`() {
    agree(due: .at(situation: "handover"))
    move(.dropped, id: "m1")
    #expect(story().stepsDue(at: "handover", on: Fixture.day("2026-12-01")).isEmpty)
  }
}
