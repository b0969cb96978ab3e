import ArgumentParser

/// `ontherun chances`: who has been given which chance to lead, and what nobody is given.
struct ChancesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chances",
    abstract: "Show who has been given which chance to lead, and what nobody is given.",
    discussion: """
      Examples:
      ontherun chances --group unit since:90d
      ontherun chances grade:F2 setting:management
      ontherun chances give priya @rota
      """,
    subcommands: [ChancesListCommand.self, ChancesGiveCommand.self],
    defaultSubcommand: ChancesListCommand.self)
}
