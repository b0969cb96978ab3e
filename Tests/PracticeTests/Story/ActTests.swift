import Practice
import TestSupport
import Testing

struct ActTests {
  private var records = FixtureRecords()

  private func saws(_ records: [Record], erased: Erased = Erased()) -> [String?] {
    Story(trainee: RecordID("priya"), records: records, erased: erased).entries.map(\.feedback.saw)
  }

  @Test mutating func `an act of several lines counts only when its last is there`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1", act: "a1", partOf: "t1")
    let first = records.all
    records.add(
      .talked(.init(of: RecordID("f1"), on: Fixture.day("2026-11-19"))), id: "t1", act: "a1")
    #expect(saws(first).isEmpty)
    #expect(saws(records.all) == ["a"])
  }

  @Test mutating func `a move counts once its erasure is there, in whatever file`() {
    var moved = Fixture.feedback(of: "priya", saw: "meant for Priya")
    moved.from = RecordID("old")
    records.add(.feedback(moved), id: "new", act: "a1", partOf: "e1")
    let folder = records.all
    records.add(.erasure(.init(of: [RecordID("old")], why: "moved")), id: "e1", act: "a1")
    let erased = Erased(records: records.all)
    #expect(saws(folder).isEmpty)
    #expect(saws(folder, erased: erased) == ["meant for Priya"])
    #expect(erased.ids == [RecordID("old")])
  }

  @Test mutating func `an act whose last line was erased later is whole all the same`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1", act: "a1", partOf: "f2")
    #expect(saws(records.all, erased: Erased(ids: [RecordID("f2")])) == ["a"])
  }

  @Test mutating func `half a move erases nothing`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "old")
    records.add(
      .erasure(.init(of: [RecordID("old")], why: "moved")), id: "e1", act: "a1", partOf: "gone")
    #expect(Erased(records: records.all).isEmpty)
  }
}
