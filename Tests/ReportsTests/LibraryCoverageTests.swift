import Practice
import Reports
import TestSupport
import Testing

/// The table of what a library has.
struct LibraryCoverageTests {
  private func table(gaps: [CoverageGap]) -> LibraryCoverage {
    var guidance = Fixture.guidance
    guidance.situations = guidance.situations.filter { ["handover", "rota"].contains($0.id) }
    guidance.situations[0].moments[0].watchFor = ["sickest-first", "gaps-early"]
    guidance.scenarios = Fixture.scenarios
    guidance.gaps = gaps
    return LibraryCoverage(guidance)
  }

  @Test func `cells count scenarios and moments, and empty ones say why`() {
    let gap = CoverageGap(
      id: "rota-later", situation: "rota", stages: [.foundation],
      roles: [.leadership, .management, .followership], why: "Others run it.")
    let table = table(gaps: [gap])
    #expect(
      table.markdown() == """
        | situation | foundation leadership | foundation management | foundation followership \
        | core leadership | core management | core followership \
        | higher leadership | higher management | higher followership |
        |---|---|---|---|---|---|---|---|---|---|
        | handover | **1** / 1 | - / 1 | ? | **1** / 1 | - / 1 | **1** / - | - / 1 | - / 1 | ? |
        | rota | (1) | (1) | (1) | ? | **1** / - | ? | ? | **1** / - | ? |

        (1) Others run it.

        """)
    #expect(table.unexplained.first == "handover, foundation, followership")
    #expect(table.unexplained.count == 6)
  }
}
