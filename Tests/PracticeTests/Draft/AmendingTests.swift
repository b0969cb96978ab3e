import Practice
import TestSupport
import Testing

/// A draft over feedback that is there: what nobody changed stays as it was.
struct AmendingTests {
  private let clock = MockWard.clock
  private var feedback: Feedback

  init() {
    feedback = Fixture.feedback(saw: "You asked.", effect: "Calm.", well: ["sickest-first"])
    feedback.next = Fixture.step("s1", "say it back", due: .on(Fixture.day("2026-10-01")))
    feedback.grade = "CT2"
    feedback.stage = .core
    feedback.unit = "Ward 9"
    feedback.byRole = .registrar
    feedback.library = "0.9"
    feedback.offered = ["sickest-first", "closed-loop"]
    feedback.marks[0].words = "Names the sickest first"
    feedback.steps = [.init(id: RecordID("s0"), now: .done)]
    feedback.talked = Fixture.day("2026-09-28")
    feedback.via = .log
  }

  private func entry() throws -> FeedbackEntry {
    var records = FixtureRecords(on: "2026-09-28")
    records.add(
      .feedback(feedback), id: "f1", by: "marsh", at: Fixture.time("2026-09-28T08:05:42Z"))
    let story = Story(trainee: RecordID("priya"), records: records.all, erased: Erased())
    return try #require(story.entry(RecordID("f1")))
  }

  private func draft() throws -> FeedbackDraft {
    let names = Names(people: MockWard.full().people, guidance: MockWard.guidance)
    return FeedbackDraft(
      amending: FeedbackDraft.Amending(try entry(), names: names), by: RecordID("okafor"),
      id: RecordID("m1"), nextID: RecordID("s9"))
  }

  private func valid(_ draft: FeedbackDraft) throws -> FeedbackDraft.Valid {
    try draft.validated(
      in: .init(
        trainee: Fixture.trainee("Priya Nair"), observer: nil, guidance: MockWard.guidance,
        clock: clock)
    ).get()
  }

  @Test func `nothing changed is saved as it stood, to the second`() throws {
    let valid = try valid(draft())
    #expect(valid.feedback == feedback)
    #expect(valid.at == Fixture.time("2026-09-28T08:05:42Z"))
  }

  @Test func `changed words are new, and grade, unit, observer's role and library stay`() throws {
    var draft = try draft()
    draft.saw = "You asked twice."
    draft.marks["closed-loop"] = .workOn
    let now = try valid(draft).feedback
    #expect(now.saw == "You asked twice.")
    #expect(now.grade == "CT2" && now.stage == .core && now.unit == "Ward 9")
    #expect(now.byRole == .registrar && now.library == "0.9" && now.via == .log)
    #expect(
      now.marks.map(\.words) == [
        "Names the sickest first", "Asks a named person, hears it repeated back",
      ])
    #expect(now.steps == feedback.steps)
  }

  @Test func `a due that is past may stay, with its step's id; a new one looks ahead`() throws {
    var draft = try draft()
    #expect(draft.due == "1 Oct 2026")
    draft.next = "say it back, each of them"
    #expect(
      try valid(draft).feedback.next
        == Fixture.step("s1", "say it back, each of them", due: .on(Fixture.day("2026-10-01"))))
    draft.due = "2 Oct 2026"
    #expect(throws: DraftProblems.self) { try valid(draft) }
    draft.due = "next handover"
    #expect(
      try valid(draft).feedback.next
        == Fixture.step("s1", "say it back, each of them", due: .at(situation: "handover")))
  }

  @Test func `a step that goes is gone, and one that comes has the draft's id`() throws {
    var draft = try draft()
    draft.next = ""
    draft.due = ""
    #expect(try valid(draft).feedback.next == nil)
    var other = self
    other.feedback.next = nil
    var added = try other.draft()
    added.next = "ask first"
    #expect(try other.valid(added).feedback.next == Fixture.step("s9", "ask first"))
  }

  @Test mutating func `a promise stays a promise`() throws {
    feedback.next = Fixture.step("s1", "the rota gap", who: .supervisor, due: nil)
    let draft = try draft()
    #expect(draft.due == "me")
    #expect(try valid(draft).feedback.next?.who == .supervisor)
  }

  @Test mutating func `a situation that the library lost may stay`() throws {
    feedback.situation = "helipad"
    #expect(try valid(draft()).feedback.situation == "helipad")
    var draft = try draft()
    draft.situation = "elsewhere"
    #expect(throws: DraftProblems.self) { try valid(draft) }
  }

  @Test mutating func `a moment goes with its situation`() throws {
    feedback.moment = "handover-lead"
    var draft = try draft()
    #expect(try valid(draft).feedback.moment == "handover-lead")
    draft.situation = "crisis"
    #expect(try valid(draft).feedback.moment == nil)
  }

  @Test func `it replaces the versions that were seen`() throws {
    #expect(try draft().amending?.over == [RecordID("f1")])
  }
}
