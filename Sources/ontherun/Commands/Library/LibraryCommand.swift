import ArgumentParser

/// `ontherun library`: the files that moments and look-fors come from.
struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library", abstract: "Check the files of a library.",
    discussion: "Example: ontherun library check my-library",
    subcommands: [LibraryCheckCommand.self, LibraryCoverageCommand.self])
}
