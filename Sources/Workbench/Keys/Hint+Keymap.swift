internal import Surface

extension Hint {
  /// Footer hints for commands, with the keys that the table gives them here.
  ///
  /// The vital ones are shown first where there is no room for all.
  static func of(
    _ commands: [Command], vital: Set<Command> = [], in modes: [Mode]
  ) -> [Hint] {
    commands.compactMap { command in
      Keymap.standard.label(for: command, in: modes).map {
        Hint(
          keys: SafeText($0), word: SafeText(command.word), isVital: vital.contains(command))
      }
    }
  }

  /// While a filter is typed: the same on every page that has one.
  static let whileFiltering = [
    Hint(keys: "letters", word: "filter"), Hint(keys: "Enter", word: "to the list"),
    showAll,
  ]

  /// Lets a filter go.
  static let showAll = Hint(keys: "Esc", word: "show all", isVital: true)
}
