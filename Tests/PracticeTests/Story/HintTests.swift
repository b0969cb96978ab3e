import Practice
import TestSupport
import Testing

/// What a filter says of lines before they are decoded.
struct HintTests {
  private func hints(_ typed: String) throws -> LineHints {
    var records = FixtureRecords()
    records.add(.person(Fixture.trainee("Priya Nair")), id: "priya")
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    let phrase = FilterPhrase.parse(
      typed,
      clock: LocalClock(now: Fixture.time("2026-11-19T08:05:00Z").instant, offset: { _ in 0 }))
    return try FilterMatch(
      phrase.filter, people: People(records: records.all, erased: Erased()),
      guidance: Fixture.guidance
    ).hints(needsSteps: false)
  }

  @Test func `words stand in the line, in whatever case`() throws {
    #expect(try hints("Sickest first").words == [Array("sickest".utf8), Array("first".utf8)])
  }

  @Test func `a word in somebody's name may stand in no line`() throws {
    #expect(try hints("nair sickest").words == [Array("sickest".utf8)])
    #expect(try hints("okafor").isEmpty)
  }

  @Test func `words beyond ASCII are left to folding`() throws {
    #expect(try hints("王小明").isEmpty)
    #expect(try hints("Zoë").words == [Array("zoe".utf8)])
  }

  @Test func `a situation and a role stand as they are written`() throws {
    let hints = try hints("@handover role:management")
    #expect(
      hints.parts.map { String(decoding: $0, as: UTF8.self) } == [
        "\"situation\":\"handover\"", "\"role\":\"management\"",
      ])
  }

  @Test func `damaged lines are all looked at`() throws {
    #expect(try hints("is:damaged sickest").isEmpty)
  }

  @Test func `open steps need what moved them on`() throws {
    #expect(try hints("is:open sickest").needsSteps)
    #expect(try !hints("sickest").needsSteps)
  }
}
