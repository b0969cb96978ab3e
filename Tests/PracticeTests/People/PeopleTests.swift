import Practice
import TestSupport
import Testing

struct PeopleTests {
  private var records = FixtureRecords()

  init() {
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    records.add(.person(Fixture.trainee("Priya Nair")), id: "priya")
    records.add(.person(Fixture.trainee("émile Zola")), id: "emile")
    records.add(.person(Fixture.trainee("Tom Adeyemi")), id: "tom")
  }

  private func people() -> People { People(records: records.all, erased: Erased()) }

  private mutating func amend(_ id: String, to person: Person, over: [String]) {
    records.add(
      .amendment(
        .init(of: RecordID(id), over: over.map { RecordID($0) }, body: .person(person))))
  }

  @Test func `trainees stand by name, whatever their case and accents`() {
    #expect(people().trainees.map(\.person.name) == ["émile Zola", "Priya Nair", "Tom Adeyemi"])
    #expect(people().supervisors.map(\.person.name) == ["Dr A. Okafor"])
  }

  @Test mutating func `an archived trainee is offered no longer, and is still known`() {
    var tom = Fixture.trainee("Tom Adeyemi")
    tom.archived = true
    amend("tom", to: tom, over: ["tom"])
    #expect(people().trainees.map(\.id.text) == ["emile", "priya"])
    #expect(people().archivedTrainees.map(\.id.text) == ["tom"])
    #expect(people()[RecordID("tom")]?.person.archived == true)
  }

  @Test mutating func `amendments made apart both stand, and the last shows`() {
    amend("priya", to: Fixture.trainee("Priya Nair", grade: "ST6"), over: ["priya"])
    amend("priya", to: Fixture.trainee("Priya Nair", grade: "ST7"), over: ["priya"])
    #expect(people()[RecordID("priya")]?.person.learner?.grade == "ST7")
    #expect(people()[RecordID("priya")]?.versions == 2)
    #expect(people()[RecordID("priya")]?.otherVersions.map(\.learner?.grade) == ["ST6"])
    #expect(people()[RecordID("priya")]?.currentVersions == [RecordID("r5"), RecordID("r6")])
  }

  @Test mutating func `somebody taken back is not known`() {
    records.add(.withdrawal(.init(of: RecordID("tom"), why: "slip")))
    #expect(people()[RecordID("tom")] == nil)
    #expect(people().name(of: RecordID("tom")) == "somebody unknown")
  }

  @Test func `a few letters find people, and the same name is told`() {
    #expect(people().matching("zo", among: people().trainees).map(\.id.text) == ["emile"])
    #expect(people().matching("x", among: people().trainees).isEmpty)
    #expect(people().sameName(as: "EMILE ZOLA").map(\.id.text) == ["emile"])
    #expect(people().sameName(as: "A Okafor").map(\.id.text) == ["okafor"])
  }

  private func namesakes() -> People {
    var records = FixtureRecords()
    for (id, name, grade) in [
      ("a1", "Priya Nair", "ST5"), ("a2", "Priya Nair", "CT1"), ("a3", "Priya Shah", "F1"),
      ("a4", "Tom Adeyemi", "ST3"), ("b001", "Zoë Li", "F2"), ("b002", "Zoe Li", "F2"),
    ] {
      records.add(.person(Fixture.trainee(name, grade: grade)), id: id)
    }
    return People(records: records.all, erased: Erased())
  }

  @Test(arguments: [
    ("a1", "Priya Nair · ST5", "Priya ST5"), ("a2", "Priya Nair · CT1", "Priya CT1"),
    ("a3", "Priya Shah", "Priya Shah"), ("a4", "Tom Adeyemi", "Tom"),
    ("b001", "Zoë Li · …b001", "Zoë …b001"), ("b002", "Zoe Li · …b002", "Zoe …b002"),
  ])
  func `of two of one name the grade tells which, or the id`(
    id: String, telling: String, row: String
  ) {
    #expect(namesakes().tellingName(of: RecordID(id)) == telling)
    #expect(namesakes().rowName(of: RecordID(id)) == row)
  }

  @Test(arguments: [
    ("Priya Nair · CT1", "a2"), ("priya nair ct1", "a2"), ("priya ct1", "a2"), ("nair st5", "a1"),
    ("priya f1", "a3"), ("Zoë Li · …b002", "b002"),
  ])
  func `a name is taken as it is shown, with its grade`(typed: String, id: String) {
    let people = namesakes()
    #expect(people.matching(typed, among: people.trainees).map(\.id.text) == [id])
  }

  @Test(arguments: ["priya st3", "ct1", "· ct1", "tom ct1"])
  func `a grade alone, or somebody else's, finds nobody`(typed: String) {
    let people = namesakes()
    #expect(people.matching(typed, among: people.trainees).isEmpty)
  }

  @Test func `letters in an id are nobody's name, and a whole id is`() {
    var records = FixtureRecords()
    let id = "01939a00-0000-7000-8000-f1ec90dca36f"
    records.add(.person(Fixture.trainee("Priya Nair")), id: id)
    let known = People(records: records.all, erased: Erased())
    for typed in ["f1", "f", "8000", "01939a00", "7"] {
      #expect(known.matching(typed, among: known.trainees).isEmpty)
    }
    #expect(known.matching(id, among: known.trainees).count == 1)
  }

  @Test mutating func `merged people are one, under the id that is kept`() {
    records.add(.person(Fixture.trainee("P. Nair")), id: "priya2")
    records.add(
      .same(.init(people: [RecordID("priya"), RecordID("priya2")], keep: RecordID("priya"))),
      id: "s1")
    let people = people()
    #expect(people.trainees.map(\.id.text) == ["emile", "priya", "tom"])
    #expect(people[RecordID("priya2")]?.person.name == "Priya Nair")
    #expect(people[RecordID("priya")]?.alsoKnownAs == [RecordID("priya2")])
    #expect(people.kept(RecordID("priya2")) == RecordID("priya"))
    #expect(people.folders(of: RecordID("priya2")) == [RecordID("priya"), RecordID("priya2")])
    #expect(people.folders(of: RecordID("tom")) == [RecordID("tom")])
    #expect(people.matching("priya2", among: people.trainees).map(\.id.text) == ["priya"])
  }

  @Test mutating func `a merge taken back leaves two people`() {
    records.add(.person(Fixture.trainee("P. Nair")), id: "priya2")
    records.add(
      .same(.init(people: [RecordID("priya"), RecordID("priya2")], keep: RecordID("priya"))),
      id: "s1")
    records.add(.withdrawal(.init(of: RecordID("s1"), why: "cousins")))
    #expect(people().kept(RecordID("priya2")) == RecordID("priya2"))
    #expect(people().trainees.count == 4)
  }

  @Test mutating func `merges made one after the other join all`() {
    records.add(
      .same(.init(people: [RecordID("priya"), RecordID("tom")], keep: RecordID("tom"))))
    records.add(
      .same(.init(people: [RecordID("tom"), RecordID("emile")], keep: RecordID("emile"))))
    #expect(people().kept(RecordID("priya")) == RecordID("emile"))
    #expect(people().trainees.map(\.id.text) == ["emile"])
    #expect(
      people().folders(of: RecordID("tom")) == [
        RecordID("emile"), RecordID("priya"), RecordID("tom"),
      ])
  }

  @Test mutating func `where the kept person's line has not arrived, another stands for them`() {
    records.add(
      .same(.init(people: [RecordID("tom"), RecordID("not-here")], keep: RecordID("not-here"))))
    #expect(people()[RecordID("tom")]?.id == RecordID("not-here"))
    #expect(people()[RecordID("tom")]?.person.name == "Tom Adeyemi")
  }
}
