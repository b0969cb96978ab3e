import Practice
import TestSupport
import Testing

struct EntryHistoryTests {
  private var records = FixtureRecords()
  private let first = RecordID("f1")

  init() {
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    records.add(.person(Fixture.supervisor("Dr Helen Marsh")), id: "marsh")
    var feedback = Fixture.feedback(saw: "first", effect: "kept", well: ["sickest-first"])
    feedback.next = Fixture.step("s1", "say it back")
    records.add(.feedback(feedback), id: "f1")
  }

  private mutating func amend(
    _ id: String, by: String = "okafor", over: [String] = ["f1"], _ change: (inout Feedback) -> Void
  ) {
    var feedback = Fixture.feedback(saw: "first", effect: "kept", well: ["sickest-first"])
    feedback.next = Fixture.step("s1", "say it back")
    change(&feedback)
    records.add(
      .amendment(
        .init(of: first, over: over.map { RecordID($0) }, body: .feedback(feedback))),
      id: id, by: by, at: Fixture.time("2026-11-19T08:02:00Z"))
  }

  private func history() throws -> EntryHistory {
    let story = Story(trainee: RecordID("priya"), records: records.all, erased: Erased())
    let people = People(records: records.all, erased: Erased())
    return EntryHistory(
      try #require(story.entry(first)), in: story,
      names: Names(people: people, guidance: Fixture.guidance))
  }

  private func lines(_ history: EntryHistory) -> [String] {
    let people = People(records: records.all, erased: Erased())
    let names = Names(people: people, guidance: Fixture.guidance)
    return history.events.map { $0.line(names: names, besides: 2026) }
  }

  @Test func `feedback that nobody touched was written, and no more`() throws {
    let history = try history()
    #expect(lines(history) == ["19 Nov 08:02  written, by Dr A. Okafor"])
    #expect(history.events[0].changes.isEmpty)
    #expect(history.versions == 1)
  }

  @Test mutating func `an amendment says what was there before and what is after`() throws {
    amend("m1", by: "marsh") { feedback in
      feedback.saw = "second"
      feedback.effect = nil
      feedback.they = "I was not sure"
    }
    let history = try history()
    #expect(lines(history).last == "19 Nov 08:03  amended, by Dr Helen Marsh")
    #expect(
      history.events[1].changes == [
        .init("I saw", before: "first", after: "second"),
        .init("They said", before: nil, after: "I was not sure"),
        .init("Effect", before: "kept", after: nil),
      ])
    #expect(history.events.map(\.standsBeside) == [false, false])
  }

  @Test mutating func `a mark that became another is one change of each label`() throws {
    amend("m1") { $0.marks = Fixture.feedback(workOn: ["closed-loop"]).marks }
    #expect(
      try history().events[1].changes == [
        .init("~ to work on", before: nil, after: "Asks a named person, hears it repeated back"),
        .init("+ well", before: "Opens by naming the sickest first", after: nil),
      ])
  }

  @Test mutating func `a project it was filed under is a change`() throws {
    records.add(
      .thread(
        .init(
          trainee: RecordID("priya"), title: "Sepsis audit",
          started: Fixture.day("2026-11-19"))), id: "t1")
    amend("m1") { $0.thread = RecordID("t1") }
    #expect(
      try history().events[1].changes == [.init("Project", before: nil, after: "Sepsis audit")])
  }

  @Test mutating func `versions made apart are each held against what their writer saw`() throws {
    amend("m1") { $0.saw = "here" }
    amend("m2", by: "marsh") { $0.saw = "there" }
    let history = try history()
    #expect(history.versions == 2)
    #expect(history.events[1].changes == [.init("I saw", before: "first", after: "here")])
    #expect(history.events[2].changes == [.init("I saw", before: "first", after: "there")])
    #expect(history.events.map(\.standsBeside) == [false, true, true])
    #expect(history.events.map(\.shows) == [false, false, true])
  }

  @Test mutating func `an amendment of an amendment is held against that`() throws {
    amend("m1") { $0.saw = "second" }
    amend("m2", over: ["m1"]) { $0.saw = "third" }
    let history = try history()
    #expect(history.events[2].changes == [.init("I saw", before: "second", after: "third")])
    #expect(history.versions == 1)
  }

  @Test mutating func `what became of it comes after its versions, with who and when`() throws {
    records.day = Fixture.day("2026-11-20")
    records.add(.talked(.init(of: first, on: Fixture.day("2026-11-20"))))
    records.add(
      .step(.init(trainee: RecordID("priya"), of: RecordID("s1"), now: .done)), by: "marsh")
    records.add(.withdrawal(.init(of: first, why: "seen twice")), by: "marsh")
    #expect(
      lines(try history()) == [
        "19 Nov 08:02  written, by Dr A. Okafor", "20 Nov  said to the trainee",
        "20 Nov 08:05  withdrawn: seen twice, by Dr Helen Marsh",
      ])
  }

  @Test mutating func `a step says who moved it on`() throws {
    records.day = Fixture.day("2026-11-21")
    records.add(
      .step(.init(trainee: RecordID("priya"), of: RecordID("s1"), now: .working)), by: "marsh")
    #expect(lines(try history()).last == "21 Nov  next step ongoing, by Dr Helen Marsh")
  }
}
