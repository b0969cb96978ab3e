import Practice
import TestSupport
import Testing

struct SamplingTests {
  private var records = FixtureRecords()

  private func sentences(people: People? = nil) -> [String] {
    Sampling.sentences(
      story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()),
      people: people)
  }

  private mutating func see(_ situations: [String], by: [String], setting: Setting = .clinical) {
    for (place, situation) in situations.enumerated() {
      records.add(
        .feedback(Fixture.feedback(at: situation, setting: setting)), by: by[place % by.count])
    }
  }

  @Test func `nothing recorded is said so`() {
    #expect(sentences() == ["Nothing is recorded yet."])
  }

  @Test mutating func `one observer is one person's view`() {
    let places = ["handover", "crisis", "ward-round"]
    see(places + places + places, by: ["okafor"])
    see(["rota", "rota", "rota"], by: ["okafor"], setting: .management)
    #expect(
      sentences() == [
        "12 records, 4 situations, one observer: one person's view. "
          + "Ask someone else to watch next.",
        "Too few to show a pattern: fewer than 3 observers.",
      ])
  }

  @Test mutating func `a single record is short of everything`() {
    see(["handover"], by: ["okafor"])
    #expect(
      sentences() == [
        "One record, one situation, one observer: one person's view. "
          + "Ask someone else to watch next.",
        "Too few to show a pattern: fewer than 8 records, fewer than 3 observers, "
          + "fewer than 3 situations.",
        "All of it is clinical work, none the running of the service.",
      ])
  }

  @Test mutating func `enough of everything is only counted`() {
    let places = ["handover", "crisis", "ward-round", "handover"]
    see(places, by: ["okafor", "begum", "silva"])
    see(["rota", "meeting", "rota", "meeting"], by: ["okafor"], setting: .management)
    #expect(sentences() == ["8 records, 5 situations, 3 observers."])
  }

  @Test mutating func `one observer under two ids counts once`() {
    see(["handover", "crisis"], by: ["okafor", "okafor2"])
    var known = FixtureRecords()
    known.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    known.add(
      .same(.init(people: [RecordID("okafor"), RecordID("okafor2")], keep: RecordID("okafor"))))
    let people = People(records: known.all, erased: Erased())
    #expect(sentences(people: people).first?.contains("one observer") == true)
    #expect(sentences().first?.contains("2 observers") == true)
  }

  @Test mutating func `what was written long after is said so`() {
    records.add(
      .feedback(Fixture.feedback()), at: Fixture.time("2026-11-04T08:00:00Z"))
    records.add(
      .feedback(Fixture.feedback()), at: Fixture.time("2026-11-05T08:00:00Z"))
    #expect(sentences().last == "One record written more than two weeks after.")
  }

  @Test mutating func `only the running of the service is as one-sided as only clinical work`() {
    see(["rota"], by: ["okafor"], setting: .management)
    #expect(sentences().last == "All of it is the running of the service, none clinical work.")
  }
}
