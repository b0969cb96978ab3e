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
    if !asksHelp { try refuseRepeated(arguments) }
    if let named, !asksHelp, let command = try? named.parseAsRoot(Array(arguments.dropFirst())) {
      return command
    }
    if arguments[0].hasPrefix("--"), !asksHelp, let app = try? AppCommand.parseAsRoot(arguments) {
      return app
    }
    let whole: any ParsableCommand
    do {
      try refuseUnknown(arguments)
      whole = try OnTheRun.parseAsRoot(arguments)
    } catch {
      // A slip in an option must not cost the words beside it; help is no slip.
      if arguments[0] == LogCommand._commandName, OnTheRun.exitCode(for: error) != .success {
        LogRequest(salvaging: Array(arguments.dropFirst())).keepWords()
      }
      throw error
    }
    // The tree takes the app's options beside a command too, where they would do nothing: somebody
    // who writes --demo must not find the words in the store.
    if !(whole is OnTheRun), isNamingAppOptions(arguments) {
      if arguments[0] == LogCommand._commandName {
        LogRequest(salvaging: Array(arguments.dropFirst())).keepWords()
      }
      throw CommandError.usage(
        "--demo, --theme and --plain-screen are for the app, not for commands. To try a command on "
          + "invented people: ontherun demo DIR, then ONTHERUN_HOME=DIR ontherun COMMAND")
    }
    return whole
  }

  /// Words given twice are refused, and kept, before one of the two is dropped.
  private static func refuseRepeated(_ arguments: [String]) throws {
    guard [LogCommand._commandName, AmendCommand._commandName].contains(arguments[0]) else {
      return
    }
    do {
      try RepeatedOption.refuse(in: Array(arguments.dropFirst()))
    } catch {
      if arguments[0] == LogCommand._commandName {
        LogRequest(salvaging: Array(arguments.dropFirst())).keepWords()
      }
      throw error
    }
  }

  /// Whether options of the app alone stand before the command, or among its own.
  private static func isNamingAppOptions(_ arguments: [String]) -> Bool {
    guard
      let place = arguments.firstIndex(where: { word in
        OnTheRun.commands.contains { $0._commandName == word }
      })
    else { return false }
    let isBefore = arguments[..<place].contains { word in
      ["--demo", "--plain-screen", "--theme"].contains(word) || word.hasPrefix("--theme=")
    }
    let named = OnTheRun.commands.first { $0._commandName == arguments[place] }
    // `help log` names a command to read about it, without what the command needs.
    if arguments[0] == "help", !isBefore { return false }
    return isBefore || (try? named?.parseAsRoot(Array(arguments[(place + 1)...]))) == nil
  }
}
