import ArgumentParser
import Practice
import Reports

/// `ontherun scenario handout`: what participants may keep.
struct ScenarioHandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Print what participants may keep: aims, look-fors, a practice blank, the questions.",
    discussion: "Example: ontherun scenario handout names on tape")

  @Argument(help: "Its id, or part of its title.", completion: Candidates.scenarios)
  var name: [String]

  func run() throws {
    let guidance = ScenarioLibrary.read()
    let scenario = try guidance.oneScenario(name.joined(separator: " "))
    Output.write(ScenarioLibrary.text(of: scenario, in: guidance).handout())
  }
}
