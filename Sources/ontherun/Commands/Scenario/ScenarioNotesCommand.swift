import ArgumentParser
import Practice
import Reports

/// `ontherun scenario notes`: the facilitator's run sheet.
struct ScenarioNotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract:
      "Print the facilitator's run sheet: every beat with its time, what to ask, listen for.",
    discussion: "Example: ontherun scenario notes names on tape --at 13:30")

  @Argument(help: "Its id, or part of its title.", completion: Candidates.scenarios)
  var name: [String]

  @Option(help: "When the session begins, such as 13:30; else times count from 0:00.")
  var at: String?

  func run() throws {
    let start = try at.map(Self.minute)
    let guidance = ScenarioLibrary.read()
    let scenario = try guidance.oneScenario(name.joined(separator: " "))
    Output.write(ScenarioLibrary.text(of: scenario, in: guidance).runSheet(start: start))
  }

  private static func minute(_ typed: String) throws -> Int {
    let parts = typed.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { throw DeskError.badValue("'\(typed)' is no time of the day; write it as 13:30.") }
    return hour * 60 + minute
  }
}
