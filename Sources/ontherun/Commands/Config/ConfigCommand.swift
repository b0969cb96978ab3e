import ArgumentParser

/// `ontherun config`: what can be set, and what is.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "List every entry, or change one.",
    discussion: """
      Examples:
      ontherun config
      ontherun config set theme light
      The file is $XDG_CONFIG_HOME/ontherun/config.yaml, ~/.config/ontherun/config.yaml otherwise.
      """,
    subcommands: [ConfigListCommand.self, ConfigSetCommand.self],
    defaultSubcommand: ConfigListCommand.self)
}
