import ArgumentParser

/// `ontherun trainee`: who the feedback is about.
struct TraineeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trainee", abstract: "Add, list and change trainees.",
    discussion: """
      Examples:
      ontherun trainee add "Priya Nair" --grade ST5 --specialty "Emergency Medicine" --unit "Ward 7"
      ontherun trainee list
      """,
    subcommands: [
      TraineeAddCommand.self, TraineeListCommand.self, TraineeShowCommand.self,
      TraineeEditCommand.self, TraineeArchiveCommand.self, TraineeMergeCommand.self,
      TraineeHoldCommand.self, TraineeEraseCommand.self,
    ])
}
