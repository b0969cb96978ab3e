import Practice
import TestSupport
import Testing

struct StoryErasureTests {
  private var records = FixtureRecords()

  private func story() -> Story {
    Story(
      trainee: RecordID("priya"), records: records.all, erased: Erased(records: records.all))
  }

  @Test mutating func `an erased record is gone, with all that is of it or over it`() {
    records.add(
      .feedback(Fixture.feedback(saw: "a", next: Fixture.step("s1", "try"))), id: "f1")
    records.add(.feedback(Fixture.feedback(saw: "stays")), id: "f2")
    records.add(
      .amendment(
        .init(
          of: RecordID("f1"), over: [RecordID("f1")], body: .feedback(Fixture.feedback(saw: "b")))),
      id: "m1")
    records.add(.talked(.init(of: RecordID("f1"), on: Fixture.day("2026-11-19"))), id: "t1")
    records.add(.withdrawal(.init(of: RecordID("t1"), why: "their words may be here")), id: "w1")
    records.add(.erasure(.init(of: [RecordID("f1")], why: "asked")))
    #expect(story().entries.map(\.feedback.saw) == ["stays"])
    #expect(story().steps.isEmpty)
    let erased = Erased(records: records.all)
    #expect(records.all.filter { erased.contains($0) }.map(\.id.text) == ["f1", "m1", "t1"])
  }

  @Test mutating func `erasing one amendment leaves the record`() {
    records.add(.feedback(Fixture.feedback(saw: "first")), id: "f1")
    records.add(
      .amendment(
        .init(
          of: RecordID("f1"), over: [RecordID("f1")], body: .feedback(Fixture.feedback(saw: "b")))),
      id: "m1")
    records.add(.erasure(.init(of: [RecordID("m1")], why: "a patient's name")))
    #expect(story().entries.map(\.feedback.saw) == ["first"])
  }

  @Test mutating func `with a trainee goes everything about them`() {
    records.add(.person(Fixture.trainee("Priya Nair")), id: "priya")
    records.add(.person(Fixture.trainee("Tom Adeyemi")), id: "tom")
    records.add(.feedback(Fixture.feedback(of: "priya", saw: "a")))
    records.add(.feedback(Fixture.feedback(of: "tom", saw: "b")))
    records.add(
      .amendment(
        .init(
          of: RecordID("priya"), over: [RecordID("priya")],
          body: .person(Fixture.trainee("Priya Nair-Jones")))))
    records.add(.erasure(.init(of: [], trainee: RecordID("priya"), why: "asked")))
    #expect(story().entries.map(\.feedback.saw) == ["b"])
    let people = People(records: records.all, erased: Erased(records: records.all))
    #expect(people.all.map(\.person.name) == ["Tom Adeyemi"])
  }

  @Test mutating func `an erasure cannot be taken back`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1")
    records.add(.erasure(.init(of: [RecordID("f1")], why: "asked")), id: "e1")
    records.add(.withdrawal(.init(of: RecordID("e1"), why: "no")))
    #expect(story().entries.isEmpty)
  }
}
