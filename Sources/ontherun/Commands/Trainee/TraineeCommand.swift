import ArgumentParser

/// `ontherun trainee`: who the feedback is about.
struct TraineeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trainee", abstract: "Add, list, change, copy and erase trainees.",
    discussion: """
      Examples:
      ontherun trainee add "Priya Nair" --grade ST5 --specialty "Emergency Medicine" --unit "Ward 7"
      ontherun trainee list
      ontherun trainee copy priya --output . --to "Priya Nair"
      """,
    subcommands: [
      TraineeAddCommand.self, TraineeListCommand.self, TraineeShowCommand.self,
      TraineeEditCommand.self, TraineeArchiveCommand.self, TraineeMergeCommand.self,
      TraineeCopyCommand.self, TraineeHoldCommand.self, TraineeEraseCommand.self,
      TraineeNoticeCommand.self,
    ])
}
