import Practice
import TestSupport
import Testing

/// Records as they stand in files, for a copy of everything.
struct HeldRecordsTests {
  private func held() -> HeldRecords {
    var records = FixtureRecords()
    let step = Fixture.step("s1", "say it back")
    records.add(.feedback(Fixture.feedback(saw: "one", next: step)), id: "f1")
    records.add(.feedback(Fixture.feedback(saw: "two")), id: "f2")
    records.add(
      .amendment(
        .init(
          of: RecordID("f1"), over: [RecordID("f1")],
          body: .feedback(Fixture.feedback(saw: "one anew")))), id: "a1")
    records.add(.step(.init(trainee: RecordID("priya"), of: RecordID("s1"), now: .done)), id: "d1")
    records.add(.withdrawal(.init(of: RecordID("f2"), why: "another day")), id: "w1")
    records.add(
      .reflection(
        .init(trainee: RecordID("priya"), of: RecordID("f1"), text: "yes", handed: records.now)),
      id: "r1", by: "priya")
    records.add(.feedback(Fixture.feedback(saw: "gone")), id: "f3")
    return HeldRecords(records.all, erased: Erased(ids: [RecordID("f3")]))
  }

  @Test func `what was said of a record since stands beneath it`() {
    let groups = held().groups.map { ([$0.first] + $0.later).map(\.id.text) }
    #expect(groups == [["f1", "a1", "d1", "r1"], ["f2", "w1"]])
  }

  @Test func `withdrawn words are there and marked, erased ones are not`() {
    let held = held()
    #expect(held.all.map(\.id.text) == ["f1", "f2", "a1", "d1", "w1", "r1"])
    #expect(held.withdrawals.keys.map(\.text) == ["f2"])
  }
}
