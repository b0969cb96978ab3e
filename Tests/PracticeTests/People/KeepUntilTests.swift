import Practice
import TestSupport
import Testing

/// Until when what is kept about somebody is kept.
struct KeepUntilTests {
  private func person(_ placements: Person.Placement...) -> Person {
    var person = Fixture.trainee("Priya Nair")
    person.placements = placements
    return person
  }

  @Test func `twelve months after the last placement ended`() {
    let person = person(
      Person.Placement(unit: "Ward 7", from: Day("2024-08-07"), to: Day("2025-02-04")),
      Person.Placement(unit: "Ward 9", from: Day("2025-02-05"), to: Day("2025-08-05")))
    #expect(person.keptUntil == Day("2026-08-05"))
  }

  @Test func `the last of February has a year after it too`() {
    #expect(
      person(Person.Placement(unit: "A", to: Day("2024-02-29"))).keptUntil == Day("2025-02-28"))
  }

  @Test func `a placement that goes on, or none, ends nothing`() {
    let running = person(
      Person.Placement(unit: "Ward 7", to: Day("2020-02-04")), Person.Placement(unit: "Ward 9"))
    #expect(running.keptUntil == nil)
    #expect(person().keptUntil == nil)
  }

  @Test func `a day that was agreed wins`() {
    var person = person(Person.Placement(unit: "Ward 7", to: Day("2020-02-04")))
    person.keepUntil = Day("2030-01-01")
    #expect(person.keptUntil == Day("2030-01-01"))
  }

  @Test func `it is past from the day after, and never on hold`() {
    var person = person()
    person.keepUntil = Day("2026-08-01")
    #expect(!person.isKeptTooLong(on: Fixture.day("2026-08-01")))
    #expect(person.isKeptTooLong(on: Fixture.day("2026-08-02")))
    person.hold = Person.Hold(why: "an inquiry", since: Fixture.day("2026-07-01"))
    #expect(!person.isKeptTooLong(on: Fixture.day("2026-08-02")))
  }
}
