@testable import Practice
import TestSupport
import Testing

/// What a supervisor looks up before a shift.
struct OutlookTests {
  private var ward = MockWard.full()

  private func outlook(_ trainee: String = "priya", _ stage: Stage = .higher) -> Outlook {
    Outlook(story: ward.story(of: RecordID(trainee)), stage: stage, guidance: MockWard.guidance)
  }

  @Test func `it has open steps, promises and situations nobody has looked at`() {
    #expect(outlook().steps.map(\.text) == ["ask each person to say their task back"])
    #expect(outlook().promises.map(\.text) == ["let Priya fill Thursday's rota gap"])
    #expect(outlook().notYetSeen.map(\.id) == ["rota", "meeting"])
    #expect(
      outlook("sam", .foundation).notYetSeen.map(\.id) == ["handover", "ward-round", "meeting"])
  }

  @Test mutating func `a moment is seen, given or promised`() {
    var seen = Fixture.feedback(saw: "You began.")
    seen.moment = "handover-lead"
    ward.add(seen, id: "seen-1", at: "2026-11-20T08:00:00Z")
    ward.add(seen, id: "seen-2", at: "2026-11-21T08:00:00Z")
    ward.add(
      Content.Chance(
        trainee: RecordID("priya"), situation: "handover", moment: "handover-quiet",
        given: Fixture.day("2026-11-18")), id: "given")
    ward.add(
      Content.Chance(trainee: RecordID("priya"), situation: "rota", moment: "rota-gap"),
      id: "promised")
    let outlook = outlook()
    #expect(outlook.trace(of: "handover-lead") == .init(seen: Fixture.day("2026-11-21")))
    #expect(outlook.trace(of: "handover-quiet") == .init(given: Fixture.day("2026-11-18")))
    #expect(outlook.trace(of: "rota-gap") == .init(isPromised: true))
    #expect(outlook.trace(of: "other") == .init())
  }

  @Test mutating func `look-fors that were shown or marked are looked for`() {
    var feedback = Fixture.feedback(saw: "You began.", well: ["closed-loop"])
    feedback.offered = ["quiet-voices", "closed-loop"]
    ward.add(feedback, id: "looked", at: "2026-11-20T08:00:00Z")
    #expect(
      outlook().neverLooked(among: ["closed-loop", "agenda", "quiet-voices"]) == ["agenda"])
  }

  @Test func `what is due here comes first`() {
    let outlook = outlook()
    let day = Fixture.day("2026-11-22")
    #expect(outlook.steps(dueFirstAt: "handover", on: day).first?.id == RecordID("step-1"))
  }
}
