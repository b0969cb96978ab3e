import ArgumentParser
import Practice
import Records

/// `ontherun scenario list`: all scenarios, or those that a filter lets through.
struct ScenarioListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List scenarios.",
    discussion: "Example: ontherun scenario list @rota stage:core --json")

  @Argument(
    help: "Words, @situation, role:, setting: and stage:; nothing for all.",
    completion: Candidates.situations)
  var filter: [String] = []

  @Flag(help: "Print one object a line.")
  var json = false

  func run() throws {
    let guidance = ScenarioLibrary.read()
    let wanted = try ScenarioLibrary.filter(filter, in: guidance)
    guard !wanted.isEmpty else { throw CommandError.nothing }
    if json {
      var json = JSONWriter()
      for scenario in wanted {
        json.object { json in
          json.member("id", scenario.id)
          json.member("title", scenario.title)
          json.member("situation", scenario.situation)
        }
        json.endLine()
      }
      return Output.write(json.text)
    }
    let ids = wanted.map(\.id.count).max() ?? 0
    let titles = wanted.map(\.title.count).max() ?? 0
    for scenario in wanted {
      let facts = [scenario.role.rawValue, scenario.stageWords, scenario.specialty]
      Output.line(
        scenario.id.padded(to: ids + 2) + scenario.title.padded(to: titles + 2)
          + "\(scenario.minutes) min  " + facts.joined(separator: " · "))
    }
  }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
