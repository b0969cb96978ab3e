import ArgumentParser
import Practice
import Reports

/// `ontherun scenario walk`: a scenario walked with a room, or alone.
struct ScenarioWalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk",
    abstract: "Walk a scenario with a room or alone, beat by beat, with forks, votes and clocks.",
    discussion: """
      It goes on where it stood, if it was left. With --plain it goes line by line and keeps nothing: an \
      empty line goes on, a number chooses, and the end of input ends it.

      Examples:
      ontherun scenario walk names on tape
      yes 1 | ontherun scenario walk names on tape --plain
      """)

  @Argument(help: "Its id, or part of its title.", completion: Candidates.scenarios)
  var name: [String]

  @Flag(help: "Line by line, on standard input and output.")
  var plain = false

  @Flag(help: "Without a room: nothing is counted, and the notes need no question.")
  var alone = false

  @OptionGroup var app: AppOptions

  func run() throws {
    let guidance = ScenarioLibrary.read()
    let scenario = try guidance.oneScenario(name.joined(separator: " "))
    guard plain || Environment.ofProcess().isDumb || Config.ofLogin[.plainScreen] == "lines" else {
      var request = app.request
      request.walk = AppRequest.Walk(scenario: scenario, isAlone: alone)
      return try request.carryOut()
    }
    var dialogue = WalkDialogue(
      scenario, guidance: guidance,
      text: TrainingText(
        width: max(40, min(Console.columns ?? 80, 100)), signs: Signs.forReports))
    Output.write(dialogue.begin(at: SystemClock.now().now))
    while !dialogue.isOver {
      if Console.isAttended { Output.prompt("> ") }
      guard let line = readLine() else { break }
      Output.write(dialogue.answer(line, at: SystemClock.now().now))
    }
  }
}
