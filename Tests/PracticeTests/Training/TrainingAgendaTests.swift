import Practice
import TestSupport
import Testing

/// Plans of sessions.
struct TrainingAgendaTests {
  private func scenario(_ id: String, _ minutes: Int, at situation: String = "handover") -> Scenario
  {
    var scenario = Fixture.twoLists
    scenario.id = id
    scenario.minutes = minutes
    scenario.situation = situation
    return scenario
  }

  private func plan(_ minutes: Int, _ scenarios: [Scenario]) -> TrainingAgenda {
    TrainingAgenda(minutes: minutes, from: scenarios, guidance: Fixture.guidance)
  }

  @Test func `it begins with a welcome, ends with what each will try, and fits the time`() {
    let agenda = plan(60, [scenario("a", 30), scenario("b", 40, at: "rota")])
    #expect(agenda.items.first == .welcome && agenda.items.last == .close)
    #expect(agenda.minutes <= 60 && agenda.scenarios.count == 1)
  }

  @Test(arguments: [15, 45, 60, 90, 120, 180, 240, 480])
  func `no plan is longer than there is time, and none has a scenario twice`(minutes: Int) {
    let scenarios = (0..<12).map {
      scenario("s\($0)", 25 + $0, at: $0 % 2 == 0 ? "rota" : "crisis")
    }
    let agenda = plan(minutes, scenarios)
    #expect(agenda.minutes <= minutes)
    #expect(Set(agenda.scenarios.map(\.id)).count == agenda.scenarios.count)
  }

  @Test func `it has as many as there is room for, with a pause after an hour`() {
    let agenda = plan(
      120, [scenario("long", 50), scenario("a", 27), scenario("b", 28), scenario("c", 30)])
    #expect(agenda.scenarios.count == 3)
    #expect(agenda.items.count { $0 == .pause } == 1)
    #expect(agenda.minutes == 5 + 27 + 28 + 10 + 30 + 5)
  }

  @Test func `what is new comes before more of the same`() {
    let agenda = plan(
      75, [scenario("a", 30), scenario("b", 30), scenario("c", 30, at: "rota")])
    #expect(agenda.scenarios.count == 2)
    #expect(Set(agenda.scenarios.map(\.situation)) == ["handover", "rota"])
  }

  @Test func `where nothing fits there is no plan`() {
    #expect(plan(30, [scenario("a", 27)]).items.isEmpty)
    #expect(plan(120, []).items.isEmpty)
  }

  @Test func `what covers an aim that nothing covers yet comes before what fits better`() {
    var budget = scenario("budget", 70)
    budget.aims = ["Say what the money is for."]
    let all = [scenario("a", 27), scenario("b", 28), budget, scenario("c", 30)]
    let agenda = TrainingAgenda(
      minutes: 120, from: all, guidance: Fixture.guidance, aims: ["money", "the tide"])
    #expect(agenda.scenarios.first?.id == "budget")
    #expect(!plan(120, all).scenarios.contains { $0.id == "budget" })
    #expect(agenda.unmet == ["the tide"])
    #expect(plan(120, [scenario("a", 27)]).unmet.isEmpty)
  }
}
