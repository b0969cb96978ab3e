import ArgumentParser

/// Feedback on leadership, recorded on the run.
@main
struct OnTheRun: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ontherun")
}
