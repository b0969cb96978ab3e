import ArgumentParser

/// `ontherun next`: what was agreed to try.
struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "List next steps, and say where they stand.",
    discussion: """
      Examples:
      ontherun next list priya
      ontherun next done 5c01
      """,
    subcommands: [
      NextListCommand.self, NextDoneCommand.self, NextWorkingCommand.self, NextDropCommand.self,
    ])
}
