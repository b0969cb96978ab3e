import ArgumentParser

/// `ontherun passphrase`: the words that a store is sealed under.
struct PassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: "Seal the store under a passphrase, and change or remove one.",
    discussion: """
      It is typed at the terminal, never given as an argument. Several passphrases can open one store, each \
      in a slot of its own.

      Examples:
      ontherun passphrase set
      ontherun passphrase set --slot recovery
      """,
    subcommands: [
      PassphraseSetCommand.self, PassphraseChangeCommand.self, PassphraseRemoveCommand.self,
      PassphraseListCommand.self,
    ])
}
