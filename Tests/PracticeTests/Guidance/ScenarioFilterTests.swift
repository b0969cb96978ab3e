import Practice
import TestSupport
import Testing

/// Finding scenarios.
struct ScenarioFilterTests {
  private func found(_ typed: String) throws -> [String] {
    let filter = try ScenarioFilter(typed)
    return Fixture.scenarios.filter { filter.holds($0, in: Fixture.guidance) }.map(\.id)
  }

  @Test(arguments: [
    ("", ["handover-two-lists", "handover-one-phone", "rota-the-gap"]),
    ("phone", ["handover-one-phone"]),
    ("PHONE, fóur", ["handover-one-phone"]),
    ("\"the gap\"", ["rota-the-gap"]),
    ("@rota", ["rota-the-gap"]),
    ("@hand role:foll", ["handover-one-phone"]),
    ("setting:management", ["rota-the-gap"]),
    ("stage:higher", ["rota-the-gap"]),
    ("stage:core paediatrics", ["rota-the-gap"]),
    ("foundation", ["handover-two-lists"]),
    ("nothing-like-it", []),
  ])
  func `words, situations, roles, settings and stages must all hold`(
    typed: String, wanted: [String]
  ) throws {
    #expect(try found(typed) == wanted)
  }

  @Test(arguments: [
    ("role:chief", "'role:chief' names none of: leadership, management, followership."),
    ("stage:", "'stage:' names none of: foundation, core, higher."),
    (
      "by:okafor",
      "'by:' filters no scenarios; write words, @situation, role:, setting: or stage:."
    ),
  ])
  func `what means nothing is said`(typed: String, sentence: String) {
    #expect(throws: ScenarioFilter.Fault(sentence: sentence)) { try ScenarioFilter(typed) }
  }
}
