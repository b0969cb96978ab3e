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
      ontherun scenario walk names on tape --plain < choices.txt
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
      guard Console.isOnScreen else {
        throw CommandError.noTerminal(
          "A walk needs a terminal, and there is none here. Line by line it goes with: "
            + "ontherun scenario walk \(scenario.id) --plain")
      }
      var request = app.request
      request.walk = AppRequest.Walk(
        scenario: scenario, isAlone: alone, guidance: guidance)
      return try request.carryOut()
    }
    var dialogue = WalkDialogue(
      scenario, guidance: guidance,
      text: TrainingText(
        width: max(40, min(Console.columns ?? 80, 100)), signs: Signs.forReports))
    if Console.isAttended {
      Output.complain(
        "Line by line; nothing of it is kept. An empty line goes on, ? says what else.")
    }
    Output.write(dialogue.begin(at: SystemClock.now().now))
    while !dialogue.isOver {
      // What is piped may never end; a person has had enough long before.
      guard dialogue.idle < 200 else {
        Output.complain("Stopped: 200 lines in a row changed nothing.")
        break
      }
      if Console.isAttended { Output.prompt("> ") }
      guard let line = readLine() else { break }
      Output.write(dialogue.answer(line, at: SystemClock.now().now))
    }
  }
}
