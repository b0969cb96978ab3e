import ArgumentParser
import Practice
import Reports

/// `ontherun scenario show`: what one chooses a scenario by.
struct ScenarioShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one scenario without giving its beats away.",
    discussion: "Example: ontherun scenario show names on tape")

  @Argument(help: "Its id, or part of its title.", completion: Candidates.scenarios)
  var name: [String]

  func run() throws {
    let guidance = ScenarioLibrary.read()
    let scenario = try guidance.oneScenario(name.joined(separator: " "))
    Output.write(ScenarioLibrary.text(of: scenario, in: guidance).overview())
  }
}
