import ArgumentParser

/// `ontherun lookfor`: what to look for.
struct LookForCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookfor", abstract: "Show look-fors: behaviours that can be seen.",
    discussion: "Example: ontherun lookfor list @rota",
    subcommands: [LookForListCommand.self, LookForShowCommand.self])
}
