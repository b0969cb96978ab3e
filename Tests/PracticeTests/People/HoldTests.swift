import Practice
import TestSupport
import Testing

/// Who is on hold, whatever is left of them.
struct HoldTests {
  private func held(_ name: String) -> Person {
    var person = Fixture.trainee(name)
    person.hold = Person.Hold(why: "an inquiry", since: Fixture.day("2026-11-01"))
    return person
  }

  private func change(_ id: String, to person: Person, over: [String]) -> Content {
    .amendment(
      .init(of: RecordID(id), over: over.map { RecordID($0) }, body: .person(person)))
  }

  @Test func `a hold is found on a person, and on what is left of one`() {
    var records = FixtureRecords(on: "2026-11-02")
    records.add(.person(held("Ann Bee")), id: "ann")
    records.add(.person(Fixture.trainee("Ben Cee")), id: "ben")
    // Of Cat only the change is left.
    records.add(change("cat", to: held("Cat Dee"), over: ["cat"]), id: "cat-2")
    let found = People.held(in: records.all)
    #expect(found.map(\.id.text) == ["ann", "cat"])
    #expect(found.last?.currentVersions == [RecordID("cat-2")])
  }

  @Test func `one that was lifted or taken back is none`() {
    var records = FixtureRecords(on: "2026-11-02")
    records.add(change("cat", to: held("Cat Dee"), over: ["cat"]), id: "cat-2")
    records.add(change("cat", to: Fixture.trainee("Cat Dee"), over: ["cat-2"]), id: "cat-3")
    records.add(change("di", to: held("Di Eff"), over: ["di"]), id: "di-2")
    records.add(.withdrawal(.init(of: RecordID("di-2"), why: "undone")))
    #expect(People.held(in: records.all).isEmpty)
  }
}
