import ArgumentParser
import Practice
import Reports

/// `ontherun scenario plan`: scenarios that fill an hour or two, as an agenda.
struct ScenarioPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Pick scenarios that fill a session, as different as can be, and print an agenda.",
    discussion: """
      The filter says what it is to be about, as in scenario list.

      Examples:
      ontherun scenario plan 60
      ontherun scenario plan 120 setting:management --at 13:30
      ontherun scenario plan 120 --aim 'raise a concern' --aim handover
      """)

  @Argument(help: "Minutes that there are.")
  var minutes: Int

  @Argument(help: "[WORDS] [@SITUATION] [role:] [setting:] [stage:]")
  var filter: [String] = []

  @Option(help: "Words of an aim that the session is to cover; several may be given.")
  var aim: [String] = []

  @Option(help: "When it begins, such as 13:30; else times count from 0:00.")
  var at: String?

  func validate() throws {
    guard (15...480).contains(minutes) else {
      throw ValidationError("Say how many minutes there are, from 15 to 480.")
    }
  }

  func run() throws {
    let start = try at.map(ScenarioNotesCommand.minute)
    let guidance = ScenarioLibrary.read()
    let scenarios = try ScenarioLibrary.filter(filter, in: guidance)
    guard !scenarios.isEmpty else {
      throw CommandError.failed("No scenario fits that filter.", exitCode: 1)
    }
    let agenda = TrainingAgenda(minutes: minutes, from: scenarios, guidance: guidance, aims: aim)
    guard !agenda.items.isEmpty else {
      let shortest = scenarios.map(\.minutes).min() ?? 0
      throw CommandError.failed(
        "Nothing fits \(minutes) minutes: the shortest takes \(shortest), and 10 go to beginning and end.",
        exitCode: 1)
    }
    if !agenda.unmet.isEmpty {
      Output.complain(
        "Nothing in it is about: \(agenda.unmet.joined(separator: ", ")). Other words, or more time, may help."
      )
    }
    Output.write(
      AgendaText.render(
        agenda, start: start, width: max(40, min(Console.columns ?? 80, 100)),
        signs: Signs.forReports))
  }
}
