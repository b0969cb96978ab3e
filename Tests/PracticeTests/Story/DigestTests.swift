import Practice
import TestSupport
import Testing

struct DigestTests {
  private var records = FixtureRecords()

  private func digest() -> Digest {
    Digest(story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()))
  }

  @Test func `a trainee of whom nothing is recorded was never seen`() {
    #expect(digest() == Digest(trainee: RecordID("priya")))
    #expect(digest().lastSeen == nil)
  }

  @Test mutating func `situations are counted, the most often seen first`() {
    for situation in ["crisis", "handover", "ward-round", "handover", "ward-round", "handover"] {
      records.add(.feedback(Fixture.feedback(at: situation)))
    }
    let seen = digest().seen
    #expect(seen.map(\.situation) == ["handover", "ward-round", "crisis"])
    #expect(seen.map(\.count) == [3, 2, 1])
    #expect(digest().records == 6)
  }

  @Test mutating func `the latest seen is told in its first words`() {
    records.add(
      .feedback(Fixture.feedback(at: "handover", saw: "asked for the sickest")), id: "f1",
      at: Fixture.time("2026-11-19T08:05:00Z"))
    records.add(
      .feedback(Fixture.feedback(at: "rota", saw: "older")),
      at: Fixture.time("2026-11-01T08:05:00Z"))
    #expect(
      digest().lastEntry
        == Digest.LastEntry(
          id: RecordID("f1"), situation: "handover", at: Fixture.time("2026-11-19T08:05:00Z"),
          line: "asked for the sickest"))
    #expect(digest().lastSeen == Fixture.time("2026-11-19T08:05:00Z"))
  }

  @Test mutating func `a line without what was seen begins with what else there is`() {
    records.add(.feedback(Fixture.feedback(next: Fixture.step("s1", "try this"))))
    #expect(digest().lastEntry?.line == "try this")
    records.add(.feedback(Fixture.feedback(well: ["sickest-first"])))
    #expect(digest().lastEntry?.line == "Opens by naming the sickest first")
  }

  @Test mutating func `their steps, our promises and what is to be said stand apart`() {
    let trainee = RecordID("priya")
    records.add(
      .feedback(Fixture.feedback(saw: "a", next: Fixture.step("s1", "theirs"))), id: "f1")
    records.add(
      .feedback(
        Fixture.feedback(at: "rota", saw: "b", next: Fixture.step("s2", "ours", who: .supervisor))),
      id: "f2")
    records.add(.step(.init(trainee: trainee, of: RecordID("s1"), now: .working)))
    records.add(.chance(.init(trainee: trainee, situation: "crisis")), id: "c1")
    records.add(
      .chance(.init(trainee: trainee, situation: "rota", given: Fixture.day("2026-11-19"))))
    records.add(.talked(.init(of: RecordID("f1"), on: Fixture.day("2026-11-19"))))
    let digest = digest()
    #expect(digest.openSteps.map(\.text) == ["theirs"])
    #expect(digest.promises.map(\.id.text) == ["s2", "c1"])
    #expect(digest.unsaid.map(\.id.text) == ["f2"])
    #expect(digest.unsaid.map(\.situation) == ["rota"])
  }

  @Test mutating func `a step that is done is no longer open`() {
    records.add(.feedback(Fixture.feedback(saw: "a", next: Fixture.step("s1", "theirs"))))
    records.add(.step(.init(trainee: RecordID("priya"), of: RecordID("s1"), now: .done)))
    #expect(digest().openSteps.isEmpty)
  }

  @Test mutating func `only what fits the stage is not yet seen`() {
    records.add(.feedback(Fixture.feedback(at: "handover")))
    let foundation = digest().notYetSeen(stage: .foundation, guidance: Fixture.guidance)
    #expect(foundation.map(\.id) == ["ward-round", "meeting"])
    let higher = digest().notYetSeen(stage: .higher, guidance: Fixture.guidance)
    #expect(higher.map(\.id) == ["ward-round", "crisis", "rota", "meeting"])
  }
}
