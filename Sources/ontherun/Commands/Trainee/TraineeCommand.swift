import ArgumentParser

/// `ontherun trainee`: who the feedback is about.
struct TraineeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trainee", abstract: "Add, list and change trainees.",
    subcommands: [
      TraineeAddCommand.self, TraineeListCommand.self, TraineeShowCommand.self,
      TraineeEditCommand.self, TraineeArchiveCommand.self, TraineeMergeCommand.self,
    ])
}
