import ArgumentParser
import Practice

extension CommandDispatch {
  /// Says which command may have been meant where the first words name none.
  static func refuseUnknown(_ arguments: [String]) throws(CommandError) {
    var known = OnTheRun.commands
    var path = "ontherun"
    for word in arguments {
      guard !word.hasPrefix("-"), word != "help", !known.isEmpty else { return }
      if let named = known.first(where: { $0._commandName == word }) {
        // Where a command has a standard one of its own, the next word may be that one's.
        guard named.configuration.defaultSubcommand == nil else { return }
        known = named.configuration.subcommands
        path += " \(word)"
        continue
      }
      let names = known.map { $0._commandName }
      let near = names.nearest(to: word) ?? names.first { $0.hasPrefix(word) }
      let hint = near.map { " Did you mean '\(path) \($0)'?" } ?? ""
      throw .usage(
        "There is no command '\(path) \(word)'.\(hint) See: \(path) --help")
    }
  }
}
