import Practice
import TestSupport
import Testing

struct AmendmentTests {
  private var records = FixtureRecords()
  private let first = RecordID("f1")

  init() {
    records.add(.feedback(Fixture.feedback(saw: "first", effect: "kept")), id: "f1")
  }

  private mutating func amend(
    _ saw: String, id: String, over: [String], writer: String = "ward-7-k3f9"
  ) {
    records.add(
      .amendment(
        .init(
          of: first, over: over.map { RecordID($0) },
          body: .feedback(Fixture.feedback(saw: saw)))),
      id: id, writer: writer)
  }

  private func entry() throws -> FeedbackEntry {
    let story = Story(trainee: RecordID("priya"), records: records.all, erased: Erased())
    return try #require(story.entry(first))
  }

  @Test mutating func `the whole content is replaced, and both versions are kept`() throws {
    amend("second", id: "m1", over: ["f1"])
    let entry = try entry()
    #expect(entry.feedback.saw == "second")
    #expect(entry.feedback.effect == nil)
    #expect(entry.history.map(\.feedback.saw) == ["first", "second"])
    #expect(entry.history.map(\.isCurrent) == [false, true])
    #expect(entry.state.versions == 1)
    #expect(entry.state.amended == [Fixture.time("2026-11-19T08:01:00Z")])
    #expect(entry.currentVersions == [RecordID("m1")])
  }

  @Test mutating func `the observer stays, whoever amends`() throws {
    records.add(
      .amendment(
        .init(of: first, over: [first], body: .feedback(Fixture.feedback(saw: "second")))),
      id: "m1", by: "begum")
    let entry = try entry()
    #expect(entry.by == RecordID("okafor"))
    #expect(entry.history.map(\.by) == [RecordID("okafor"), RecordID("begum")])
  }

  @Test mutating func `an amendment says anew when it was seen`() throws {
    let yesterday = Fixture.time("2026-11-18T16:00:00Z")
    records.add(
      .amendment(.init(of: first, over: [first], body: .feedback(Fixture.feedback()))),
      id: "m1", at: yesterday)
    let entry = try entry()
    #expect(entry.at == yesterday)
    #expect(entry.state.amended == [Fixture.time("2026-11-19T08:01:00Z")])
  }

  @Test mutating func `two amendments made apart both stand, and the last by order shows`() throws {
    amend("here", id: "m1", over: ["f1"])
    amend("there", id: "m2", over: ["f1"], writer: "ward-9-aaaa")
    let entry = try entry()
    #expect(entry.feedback.saw == "there")
    #expect(entry.state.versions == 2)
    #expect(entry.currentVersions == [RecordID("m1"), RecordID("m2")])
  }

  @Test mutating func `an amendment over both ends the difference`() throws {
    amend("here", id: "m1", over: ["f1"])
    amend("there", id: "m2", over: ["f1"], writer: "ward-9-aaaa")
    amend("agreed", id: "m3", over: ["m1", "m2"])
    let entry = try entry()
    #expect(entry.feedback.saw == "agreed")
    #expect(entry.state.versions == 1)
  }

  @Test mutating func `a version replaced by one that was taken back does not come back beside`()
    throws
  {
    amend("second", id: "m1", over: ["f1"])
    amend("third", id: "m2", over: ["m1"])
    amend("fourth", id: "m3", over: ["m2"])
    records.add(.withdrawal(.init(of: RecordID("m2"), why: "slip")))
    let entry = try entry()
    #expect(entry.feedback.saw == "fourth")
    #expect(entry.state.versions == 1)
  }

  @Test mutating func `taking an amendment back shows what it replaced`() throws {
    amend("second", id: "m1", over: ["f1"])
    amend("third", id: "m2", over: ["m1"])
    records.add(.withdrawal(.init(of: RecordID("m2"), why: "slip")), id: "w1")
    #expect(try entry().feedback.saw == "second")
    #expect(try entry().history.map(\.feedback.saw) == ["first", "second"])
    records.add(.withdrawal(.init(of: RecordID("w1"), why: "no slip")))
    #expect(try entry().feedback.saw == "third")
  }

  @Test mutating func `an amendment whose body cannot be read changes nothing`() throws {
    records.add(.amendment(.init(of: first, over: [first], body: nil)), id: "m1")
    #expect(try entry().feedback.saw == "first")
  }

  @Test mutating func `amendments that each claim to replace the other still show one`() throws {
    amend("one", id: "m1", over: ["m2"])
    amend("two", id: "m2", over: ["m1"])
    #expect(try entry().feedback.saw == "two")
    #expect(try entry().state.versions == 1)
  }

  @Test mutating func `an amendment of an amendment is one of the record behind it`() throws {
    amend("second", id: "m1", over: ["f1"])
    records.add(
      .amendment(
        .init(
          of: RecordID("m1"), over: [RecordID("m1")],
          body: .feedback(Fixture.feedback(saw: "third")))))
    #expect(try entry().feedback.saw == "third")
    #expect(try entry().state.versions == 1)
  }

  @Test mutating func `saying it once holds for every version`() throws {
    amend("second", id: "m1", over: ["f1"])
    records.add(.talked(.init(of: RecordID("m1"), on: Fixture.day("2026-11-19"))))
    #expect(try entry().state.talked == Fixture.day("2026-11-19"))
  }
}
