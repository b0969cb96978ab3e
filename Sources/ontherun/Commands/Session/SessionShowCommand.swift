import ArgumentParser
import Practice
import Records
import Reports

/// `ontherun session show`: one session.
struct SessionShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a training session: the road, the choices, the votes, the time, what was said.",
    discussion: "Example: ontherun session show a3f9")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Flag(help: "Print the record as JSON.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let found = try desk.training(id)
    if json { return Output.json(RecordJSON.json(found.record) + "\n") }
    Output.write(
      try desk.report(on: found).text(
        width: max(40, min(Console.columns ?? 80, 100)), signs: Signs.forReports))
  }
}

extension Desk {
  /// A report on a session, with the titles of the scenario as the library has it now.
  func report(on found: FoundTraining) throws(DeskError) -> TrainingReport {
    let scenario = ScenarioLibrary.read().scenarios.first { $0.id == found.training.scenario }
    return TrainingReport(
      found.training, at: found.at, by: try people().name(of: found.by), scenario: scenario,
      written: try practice(of: found.id))
  }
}
