import ArgumentParser

/// `ontherun session`: training sessions that were walked to their end.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "List, show and export training sessions, and gather practice for one.",
    discussion: "Example: ontherun session list",
    subcommands: [
      SessionListCommand.self, SessionShowCommand.self, SessionExportCommand.self,
      SessionGatherCommand.self,
      SessionForgetCommand.self,
    ])
}
