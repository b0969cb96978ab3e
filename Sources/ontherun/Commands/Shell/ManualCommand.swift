import ArgumentParser

/// `ontherun manual`: the man page, from the same table as `--help`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the man page.",
    discussion: "Example: ontherun manual | man -l -")

  func run() throws {
    Output.write(ManualPage().text)
  }
}
