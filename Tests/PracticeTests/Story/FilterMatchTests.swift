import Practice
import TestSupport
import Testing

struct FilterMatchTests {
  private static let people: People = {
    var records = FixtureRecords()
    records.add(.person(Fixture.trainee("Priya Nair")), id: "priya")
    records.add(.person(Fixture.trainee("Pria Novak")), id: "pria")
    records.add(.person(Fixture.trainee("P. Nair")), id: "priya2")
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    records.add(.person(Fixture.supervisor("Sister Begum", role: .nurse)), id: "begum")
    records.add(
      .same(.init(people: [RecordID("priya"), RecordID("priya2")], keep: RecordID("priya"))))
    return People(records: records.all, erased: Erased())
  }()

  private static let entries: [FeedbackEntry] = {
    var records = FixtureRecords(on: "2026-11-01")
    records.add(
      .feedback(
        Fixture.feedback(
          saw: "You asked for Élodie by name.", next: Fixture.step("s1", "try it"),
          well: ["sickest-first"])),
      id: "said")
    records.add(.talked(.init(of: RecordID("said"), on: records.day)))
    records.day = Fixture.day("2026-11-10")
    records.add(
      .feedback(
        Fixture.feedback(
          of: "priya2", at: "rota", setting: .management, saw: "Two gaps named.",
          workOn: ["gaps-early"], role: .management)),
      id: "rota", by: "begum")
    records.add(
      .feedback(Fixture.feedback(of: "pria", saw: "gone", next: Fixture.step("s2", "x"))),
      id: "gone")
    records.add(.withdrawal(.init(of: RecordID("gone"), why: "slip")))
    records.day = Fixture.day("2026-11-19")
    records.add(
      .feedback(
        Fixture.feedback(of: "pria", at: "ward-round", next: Fixture.step("s3", "name the gaps"))),
      id: "broken")
    records.changeLast { $0.isDamaged = true }
    records.add(.step(.init(trainee: RecordID("pria"), of: RecordID("s3"), now: .done)))
    return Story(trainee: RecordID("priya"), records: records.all, erased: Erased()).entries
  }()

  private func ids(_ filter: Filter) throws -> [String] {
    let match = try FilterMatch(filter, people: Self.people, guidance: Fixture.guidance)
    return match.matching(Self.entries).map(\.id.text)
  }

  @Test(arguments: [
    (Filter(), ["broken", "rota", "said"]),
    (Filter(trainee: "priya"), ["rota", "said"]),
    (Filter(trainee: "novak"), ["broken"]),
    (Filter(by: "begum"), ["rota"]),
    (Filter(situation: "ward"), ["broken"]),
    (Filter(lookFor: "sickest-first"), ["said"]),
    (Filter(lookFor: "gaps"), ["rota"]),
    (Filter(role: .management), ["rota"]),
    (Filter(setting: .clinical), ["broken", "said"]),
    (Filter(since: Day("2026-11-10")), ["broken", "rota"]),
    (Filter(until: Day("2026-11-10")), ["rota", "said"]),
    (Filter(since: Day("2026-11-11"), until: Day("2026-11-18")), []),
    (Filter(states: [.open]), ["said"]),
    (Filter(states: [.unsaid]), ["broken", "rota"]),
    (Filter(states: [.damaged]), ["broken"]),
    (Filter(states: [.withdrawn]), ["gone"]),
    (Filter(states: [.unsaid, .damaged]), ["broken"]),
    (Filter(words: ["elodie"]), ["said"]),
    (Filter(words: ["GAPS"]), ["broken", "rota"]),
    (Filter(words: ["gaps", "two"]), ["rota"]),
    (Filter(words: ["asked for"]), ["said"]),
    (Filter(words: ["sickest"]), ["said"]),
    (Filter(words: ["nair"]), ["rota", "said"]),
    (Filter(words: ["BEGUM"]), ["rota"]),
    (Filter(words: ["begum", "gaps"]), ["rota"]),
    (Filter(words: ["novak", "two gaps"]), []),
    (Filter(unit: "ward-7"), ["broken", "rota", "said"]),
    (Filter(unit: "ward 17"), []),
    (Filter(grade: "st"), ["broken", "rota", "said"]),
    (Filter(grade: "F2"), []),
    (Filter(trainee: "priya", states: [.unsaid], words: ["named"]), ["rota"]),
  ])
  func `everything that a filter names must hold`(filter: Filter, expected: [String]) throws {
    #expect(try ids(filter) == expected)
  }

  @Test func `a merged trainee is read from all their folders`() throws {
    let match = try FilterMatch(
      Filter(trainee: "priya"), people: Self.people, guidance: Fixture.guidance)
    #expect(match.trainees == [RecordID("priya"), RecordID("priya2")])
  }

  @Test func `names that mean nothing or several are all told at once`() throws {
    let filter = Filter(trainee: "pri", by: "nobody", situation: "r", lookFor: "who")
    let error = try #require(throws: UnmatchedNames.self) {
      try FilterMatch(filter, people: Self.people, guidance: Fixture.guidance)
    }
    #expect(error.all.map(\.sort) == [.trainee, .supervisor, .situation])
    #expect(
      error.all.map(\.candidates) == [
        ["Pria Novak · ST5  …pria", "Priya Nair · ST5  …riya"], [],
        ["ward-round: ward round", "rota: rota"],
      ])
    #expect(
      error.all[0].sentence
        == "'pri' can be more than one trainee. Type more of it, or the four digits behind the name."
    )
    #expect(error.all[1].sentence == "No supervisor is called 'nobody'.")
  }
}
