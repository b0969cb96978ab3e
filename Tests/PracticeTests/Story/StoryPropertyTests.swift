import Practice
import TestSupport
import Testing

struct StoryPropertyTests {
  private func story(_ records: [Record]) -> Story {
    Story(trainee: RecordID("priya"), records: records, erased: Erased(records: records))
  }

  @Test(arguments: 0..<200)
  func `the same records tell the same story, in whatever order and however often`(seed: Int) {
    let history = FixtureHistory(seed: UInt64(seed))
    let first = story(history.records)
    let people = People(records: history.records, erased: Erased(records: history.records))
    let undo = undoPlan(history.records)
    for permutation in 0..<10 {
      let records = history.shuffled(seed: UInt64(seed * 100 + permutation))
      #expect(story(records) == first)
      #expect(People(records: records, erased: Erased(records: records)) == people)
      if permutation == 0 { #expect(undoPlan(records) == undo) }
    }
  }

  @Test(arguments: 0..<50)
  func `folding in two halves that meet later tells what folding at once tells`(seed: Int) {
    let history = FixtureHistory(seed: UInt64(1_000 + seed))
    let half = history.records.count / 2
    let here = Array(history.records.prefix(half + 3))
    let there = Array(history.records.suffix(history.records.count - half))
    #expect(story(there + here) == story(history.records))
  }

  @Test(arguments: 0..<100)
  func `taking back and bringing back leaves all as it was`(seed: Int) throws {
    let history = FixtureHistory(seed: UInt64(2_000 + seed), acts: 40)
    let before = story(history.records)
    let target = try #require(before.standing.first)
    let away = withdrawal("away", of: target.id, order: 1)
    let back = withdrawal("back", of: away.id, order: 2)
    let without = story(history.records + [away])
    #expect(without.standing.count == before.standing.count - 1)
    #expect(without.steps.allSatisfy { $0.source != target.id })
    #expect(story(history.records + [away, back]) == before)
  }

  @Test(arguments: 0..<20)
  func `undo after undo takes back every act of this device, and ends`(seed: Int) {
    let history = FixtureHistory(seed: UInt64(3_000 + seed), acts: 15)
    var records = history.records.filter {
      if case .erasure = $0.content { false } else { true }
    }
    var undone: Set<RecordID> = []
    while let plan = undoPlan(records) {
      #expect(undone.insert(plan.act).inserted)
      for withdrawal in plan.withdrawals {
        records.append(
          self.withdrawal("undo-\(records.count)", saying: withdrawal, order: UInt64(records.count))
        )
      }
    }
    let left = story(records).standing.filter { entry in
      records.contains { $0.id == entry.id && $0.writer == "ward-7-k3f9" }
    }
    #expect(left.isEmpty)
  }

  private func undoPlan(_ records: [Record]) -> UndoPlan? {
    UndoPlan.next(
      records: records, by: RecordID("okafor"), writers: ["ward-7-k3f9"],
      now: Fixture.time("2026-11-19T10:00:00Z").instant)
  }

  private func withdrawal(_ id: String, of target: RecordID, order: UInt64) -> Record {
    withdrawal(id, saying: .init(of: target, why: "slip"), order: order)
  }

  private func withdrawal(
    _ id: String, saying withdrawal: Content.Withdrawal, order: UInt64
  ) -> Record {
    let at = Fixture.time("2026-11-19T11:00:00Z")
    return Record(
      writer: "ward-7-k3f9", n: 900, stamp: UInt64(at.instant.milliseconds) << 16 + order,
      id: RecordID(id), at: at, by: RecordID("okafor"), act: RecordID("act-\(id)"),
      content: .withdrawal(withdrawal))
  }
}
