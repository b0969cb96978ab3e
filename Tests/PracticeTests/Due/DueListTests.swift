import Practice
import TestSupport
import Testing

/// What waits for a supervisor.
struct DueListTests {
  private let today = Fixture.day("2026-11-22")
  private let people: People = {
    var records = FixtureRecords(on: "2026-08-01")
    for (name, id) in [
      ("Ann Bee", "ann"), ("Ben Cee", "ben"), ("Cat Dee", "cat"), ("Di Eff", "di"),
    ] {
      records.add(.person(Fixture.trainee(name)), id: id)
    }
    records.day = Fixture.day("2026-11-20")
    records.add(.person(Fixture.trainee("New One")), id: "new")
    return People(records: records.all, erased: Erased())
  }()

  /// A story of one day, told by feedback on Ann.
  private func digest(
    on day: String, _ feedback: Feedback, isSaid: Bool = true, chance: Content.Chance? = nil
  ) -> Digest {
    var records = FixtureRecords(on: day)
    var feedback = feedback
    if isSaid { feedback.talked = records.day }
    records.add(.feedback(feedback), id: "f-\(day)")
    if let chance { records.add(.chance(chance), id: "chance-\(day)") }
    return Digest(
      story: Story(trainee: feedback.trainee, records: records.all, erased: Erased()))
  }

  private func step(_ id: String, _ due: Due?, who: NextStep.Owner = .trainee) -> Feedback {
    Fixture.feedback(of: "ann", next: Fixture.step(id, "do \(id)", who: who, due: due))
  }

  private func items(_ digests: Digest..., at situation: String? = nil) -> [String] {
    let known = Dictionary(uniqueKeysWithValues: digests.map { ($0.trainee, $0) })
    let items = DueList.items(digests: known, people: people, today: today, at: situation)
    return items.filter { $0.sort != .unseen }.map(\.id.text)
  }

  @Test(arguments: [
    (Due.on(Day("2026-11-21")!), true), (.on(Day("2026-11-22")!), true),
    (.on(Day("2026-11-23")!), false), (.at(situation: "handover"), false),
  ])
  func `a step is due when its day has come`(due: Due, isDue: Bool) {
    #expect(items(digest(on: "2026-11-19", step("s1", due))) == (isDue ? ["s1"] : []))
  }

  @Test(arguments: [Due.on(Day("2026-11-30")!), .at(situation: "handover")])
  func `a promise is listed until it is kept, before its day too`(due: Due) {
    #expect(items(digest(on: "2026-11-19", step("s1", due, who: .supervisor))) == ["s1"])
  }

  @Test func `a step for a situation is due when that is about to be`() {
    let due = Due.at(situation: "handover")
    #expect(items(digest(on: "2026-11-19", step("s1", due)), at: "handover") == ["s1"])
    #expect(items(digest(on: "2026-11-19", step("s1", due)), at: "crisis") == [])
  }

  @Test func `a step without a day waits, a promise without one is due until it is kept`() {
    #expect(items(digest(on: "2026-11-19", step("s1", nil))) == [])
    #expect(items(digest(on: "2026-11-19", step("s1", nil, who: .supervisor))) == ["s1"])
    let chance = Content.Chance(trainee: RecordID("ann"), situation: "rota")
    #expect(
      items(digest(on: "2026-11-19", Fixture.feedback(of: "ann"), chance: chance))
        == ["chance-2026-11-19"])
  }

  @Test func `promises come before steps, and those before what is to be said`() {
    var records = FixtureRecords(on: "2026-11-19")
    records.add(.feedback(step("s1", .on(today))), id: "f1")
    records.add(.chance(.init(trainee: RecordID("ann"), situation: "rota")), id: "c1")
    let digest = Digest(
      story: Story(trainee: RecordID("ann"), records: records.all, erased: Erased()))
    #expect(items(digest) == ["c1", "s1", "f1"])
  }

  @Test func `of those unseen for four weeks the three longest are named`() {
    let digests = [("ann", "2026-10-25"), ("ben", "2026-10-26"), ("cat", "2026-09-01")].map {
      id, day in digest(on: day, Fixture.feedback(of: id))
    }
    let known = Dictionary(uniqueKeysWithValues: digests.map { ($0.trainee, $0) })
    let items = DueList.items(digests: known, people: people, today: today)
    // Di was never seen and is here since August; Ben was seen 27 days ago; New One came this week.
    #expect(items.map(\.id.text) == ["di", "cat", "ann"])
    #expect(items.map(\.sort) == [.unseen, .unseen, .unseen])
    #expect(items.map(\.day?.description) == [nil, "2026-09-01", "2026-10-25"])
  }

  @Test func `people whose records are past their day come last, archived ones too`() {
    var records = FixtureRecords(on: "2026-11-01")
    for (id, until, isArchived, isHeld) in [
      ("ann", "2026-11-01", false, false), ("ben", "2026-08-01", true, false),
      ("cat", "2026-11-22", false, false), ("di", "2026-08-01", false, true),
    ] {
      var person = Fixture.trainee(id)
      person.keepUntil = Day(until)
      person.archived = isArchived
      person.hold = isHeld ? Person.Hold(why: "an inquiry", since: today) : nil
      records.add(.person(person), id: id)
    }
    let people = People(records: records.all, erased: Erased())
    let items = DueList.items(digests: [:], people: people, today: today)
    #expect(items.map(\.id.text) == ["ben", "ann"])
    #expect(items.map(\.sort) == [.kept, .kept])
    #expect(items.map(\.day) == [Day("2026-08-01"), Day("2026-11-01")])
  }
}
