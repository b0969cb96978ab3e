import ArgumentParser

/// `ontherun scenario`: cases for training the trainers.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "Show, check and write scenarios for training sessions.",
    discussion: "Example: ontherun scenario list @rota",
    subcommands: [
      ScenarioListCommand.self, ScenarioShowCommand.self, ScenarioPlanCommand.self,
      ScenarioWalkCommand.self, ScenarioPracticeCommand.self,
      ScenarioNotesCommand.self,
      ScenarioHandoutCommand.self, ScenarioCheckCommand.self, ScenarioNewCommand.self,
      ScenarioPreviewCommand.self,
    ])
}
