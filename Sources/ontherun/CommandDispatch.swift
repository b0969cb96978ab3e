import ArgumentParser

/// Finds the command that is named first, and has it alone read the rest.
///
/// ArgumentParser takes apart the options of every command before it looks at the first word, which
/// takes longer than most commands run. It still has the last word: help, faults and whatever else is
/// not plain go through the whole tree.
enum CommandDispatch {
  /// Runs what these arguments ask for.
  static func run(_ arguments: [String]) throws {
    let rest = Array(arguments.dropFirst())
    if arguments.isEmpty { return try AppRequest().carryOut() }
    if arguments[0] == LogCommand._commandName, let request = LogRequest(plain: rest) {
      return try request.carryOut()
    }
    var command = try command(for: arguments)
    try command.run()
  }

  private static func command(for arguments: [String]) throws -> any ParsableCommand {
    let named = OnTheRun.commands.first { $0._commandName == arguments[0] }
    // Help is written by the whole tree, which knows the command's whole name.
    let asksHelp = arguments.contains { $0 == "--help" || $0 == "-h" }
    if let named, !asksHelp, let command = try? named.parseAsRoot(Array(arguments.dropFirst())) {
      return command
    }
    if arguments[0].hasPrefix("--"), !asksHelp, let app = try? AppCommand.parseAsRoot(arguments) {
      return app
    }
    try refuseUnknown(arguments)
    return try OnTheRun.parseAsRoot(arguments)
  }
}
