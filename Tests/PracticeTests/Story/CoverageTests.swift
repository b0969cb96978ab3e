import Practice
import TestSupport
import Testing

struct CoverageTests {
  private var records = FixtureRecords()

  private func coverage(_ stage: Stage = .higher) -> Coverage {
    let story = Story(trainee: RecordID("priya"), records: records.all, erased: Erased())
    return Coverage(story: story, stage: stage, guidance: Fixture.guidance)
  }

  private mutating func see(
    _ situation: String, well: [String] = [], workOn: [String] = [], offered: [String] = []
  ) {
    var feedback = Fixture.feedback(at: situation, well: well, workOn: workOn)
    feedback.offered = offered
    records.add(.feedback(feedback))
  }

  private func states(_ id: String, in rows: [Coverage.Row]) -> [Coverage.Cell.State]? {
    rows.first { $0.id == id }?.cells.map(\.state)
  }

  @Test func `clinical and management situations stand apart, in the library's order`() {
    #expect(coverage().clinical.map(\.title) == ["handover", "ward round", "crisis"])
    #expect(coverage().management.map(\.title) == ["rota", "chairing a meeting"])
    #expect(
      coverage().groups.map(\.title) == [
        "Setting direction", "Communication", "Resources, rota, meetings",
      ])
  }

  @Test mutating func `looked for and not seen differs from never looked`() {
    see("handover", well: ["sickest-first"], offered: ["sickest-first", "closed-loop"])
    #expect(
      states("handover", in: coverage().clinical) == [.seen, .lookedForNotSeen, .neverLooked])
    #expect(
      states("ward-round", in: coverage().clinical)
        == [.neverLooked, .neverLooked, .neverLooked])
  }

  @Test mutating func `a cell tells what went well from what to work on`() {
    see("handover", well: ["sickest-first"], workOn: ["who-leads"], offered: ["closed-loop"])
    see("handover", workOn: ["who-leads"], offered: ["who-leads", "closed-loop", "quiet-voices"])
    let cells = coverage().clinical.first?.cells
    #expect(cells?.map(\.well) == [1, 0, 0])
    #expect(cells?.map(\.workOn) == [2, 0, 0])
    #expect(cells?.map(\.unmarked) == [0, 3, 0])
    #expect(coverage().clinical.first?.records == 2)
  }

  @Test mutating func `what does not fit the stage has a row only where it was seen`() {
    #expect(coverage(.foundation).clinical.map(\.id) == ["handover", "ward-round"])
    see("crisis", well: ["closed-loop"])
    #expect(coverage(.foundation).clinical.map(\.id) == ["handover", "ward-round", "crisis"])
    #expect(coverage(.foundation).clinical.last?.fitsStage == false)
  }

  @Test mutating func `what the library no longer knows is shown all the same`() {
    see("night-float", well: ["old-look-for"])
    #expect(coverage().clinical.last?.id == "night-float")
    #expect(coverage().groups.last?.title == "other")
    #expect(coverage().clinical.last?.cells.map(\.well) == [0, 0, 0, 1])
  }

  @Test mutating func `what was taken back is not covered`() {
    see("handover", well: ["sickest-first"])
    records.add(.withdrawal(.init(of: RecordID("r1"), why: "slip")))
    #expect(coverage().clinical.first?.records == 0)
  }
}
