import Practice
import TestSupport
import Testing

/// Who was given which chance, and what nobody is given.
struct ChanceTableTests {
  private static let people: People = {
    var records = FixtureRecords()
    func add(_ name: String, _ id: String, grade: String, stage: Stage, unit: String?) {
      let person = Fixture.trainee(name, grade: grade, stage: stage, unit: unit)
      records.add(.person(person), id: id)
    }
    add("Zoe Abara", "zoe", grade: "F1", stage: .foundation, unit: "Ward 7")
    add("Élodie Roux", "elodie", grade: "ST5", stage: .higher, unit: "Ward 17")
    add("Priya Nair", "priya", grade: "ST5", stage: .higher, unit: "ward 7")
    add("Kit Moss", "kit", grade: "", stage: .core, unit: nil)
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    return People(records: records.all, erased: Erased())
  }()

  private static let counts = [
    ChanceCounts(
      trainee: RecordID("priya"), given: ["handover": 1, nil: 2], promised: ["rota": 1],
      seen: ["handover": 3, "crisis": 1]),
    ChanceCounts(trainee: RecordID("zoe"), seen: ["ward-round": 2, "old-place": 1]),
  ]

  private func table(
    _ filter: String = "", by grouping: ChanceTable.Grouping = .name,
    counts: [ChanceCounts] = Self.counts
  ) throws -> ChanceTable {
    let phrase = FilterPhrase.parse(filter, clock: MockWard.clock)
    #expect(phrase.problems.isEmpty)
    let match = try FilterMatch(
      phrase.filter, people: Self.people, guidance: Fixture.guidance)
    return ChanceTable(
      counts: counts, people: Self.people, guidance: Fixture.guidance, match: match,
      grouping: grouping, today: Fixture.day("2026-11-22"))
  }

  @Test func `people stand by name and situations as in the library, strange ones last`() throws {
    let table = try table()
    #expect(table.rows.map(\.name) == ["Élodie Roux", "Kit Moss", "Priya Nair", "Zoe Abara"])
    #expect(
      table.columns.map(\.title) == [
        "handover", "ward round", "crisis", "rota", "chairing a meeting", "old-place",
        "no situation",
      ])
  }

  @Test func `a cell says in words and signs what was given, seen and promised`() throws {
    let table = try table()
    let priya = table.rows[2].cells
    #expect(
      priya.map(\.words) == ["given 1, seen 3", nil, "seen 1", "promised 1", nil, nil, "given 2"])
    #expect(priya.map(\.sign) == ["1g 3s", "·", "1s", "1p", "·", "·", "2g"])
    // A crisis is for core and higher, a rota for higher alone.
    #expect(table.rows[3].cells.map(\.sign) == ["·", "2s", "", "", "·", "1s", "·"])
    #expect(
      table.words(of: table.rows[2])
        == "handover: given 1, seen 3; crisis: seen 1; rota: promised 1; no situation: given 2")
    #expect(table.words(of: table.rows[0]) == nil)
  }

  @Test func `what nobody is given is told apart by whether anybody was seen there`() throws {
    let table = try table()
    #expect(table.notGiven.map(\.title) == ["ward round", "crisis", "old-place"])
    #expect(table.notSeen.map(\.title) == ["rota", "chairing a meeting"])
  }

  @Test func `groups stand by title, and who has none comes last`() throws {
    let units = try table(by: .unit)
    #expect(units.groups.map(\.title) == ["Ward 17", "ward 7", "no unit noted"])
    #expect(
      units.groups.map { $0.rows.map(\.id.text) } == [["elodie"], ["priya", "zoe"], ["kit"]])
    #expect(try table(by: .grade).groups.map(\.title) == ["F1", "ST5", "no grade noted"])
  }

  @Test(arguments: [
    ("unit:\"Ward 7\"", ["priya", "zoe"]), ("unit:\"ward 1\"", ["elodie"]),
    ("grade:ST5", ["elodie", "priya"]), ("elodie", ["elodie"]), ("ST5 nair", ["priya"]),
    ("trainee:zoe", ["zoe"]), ("emergency", ["elodie", "kit", "priya", "zoe"]), ("nobody", []),
  ])
  func `words, unit and grade choose people`(filter: String, expected: [String]) throws {
    #expect(try table(filter).rows.map(\.id.text) == expected)
  }

  @Test func `a situation and a setting choose columns`() throws {
    #expect(try table("@crisis").columns.map(\.id) == ["crisis"])
    #expect(try table("setting:management").columns.map(\.id) == ["rota", "meeting"])
    #expect(try table("setting:management").notSeen.map(\.id) == ["rota", "meeting"])
  }

  @Test func `with nobody in it nothing is said to be given to nobody`() throws {
    let table = try table("nobody")
    #expect(table.notSeen.isEmpty && table.notGiven.isEmpty)
  }

  @Test func `a story is counted as the filter has it`() throws {
    var records = FixtureRecords(on: "2026-11-01")
    records.add(.feedback(Fixture.feedback()), id: "one", by: "okafor")
    records.add(.feedback(Fixture.feedback(at: "rota")), id: "gone", by: "okafor")
    records.add(.withdrawal(.init(of: RecordID("gone"), why: "slip")))
    records.add(
      .chance(
        .init(trainee: RecordID("priya"), situation: "rota", given: Fixture.day("2026-11-02"))))
    records.add(.chance(.init(trainee: RecordID("priya"), situation: "crisis")))
    let promise = Fixture.step("s1", "let her chair", who: .supervisor)
    records.day = Fixture.day("2026-11-20")
    records.add(.feedback(Fixture.feedback(next: promise)), id: "two", by: "okafor")
    let story = Story(trainee: RecordID("priya"), records: records.all, erased: Erased())

    func counts(_ filter: Filter) throws -> ChanceCounts {
      ChanceCounts(
        story: story,
        matching: try FilterMatch(filter, people: Self.people, guidance: Fixture.guidance))
    }
    let all = try counts(Filter())
    #expect(all.seen == ["handover": 2])
    #expect(all.given == ["rota": 1])
    #expect(all.promised == ["crisis": 1, nil: 1])
    let late = try counts(Filter(since: Fixture.day("2026-11-10")))
    #expect(late.seen == ["handover": 1])
    #expect(late.given == [:])
    #expect(try counts(Filter(words: ["zoe"])).seen == ["handover": 2])
    #expect(try counts(Filter(role: .management)).seen == [:])
  }
}
