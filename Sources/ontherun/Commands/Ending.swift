import ArgumentParser
import Curses
import Glibc

/// How the program ends with an error: a sentence and an exit code.
enum Ending {
  /// Ends the program after a command that did what it was asked, as far as all could be read.
  static func end() -> Never { exit(OpenedStores.tell() ?? 0) }

  /// Says what happened and ends the program.
  static func end(with error: any Error) -> Never {
    switch error {
    case let error as DeskError:
      let missing = OpenedStores.tell()
      Output.explain(error.sentence)
      // What was looked for may be in what could not be read.
      exit(error.exitCode == 66 ? missing ?? 66 : error.exitCode)
    case let error as CommandError:
      let missing = OpenedStores.tell()
      if let sentence = error.sentence { Output.explain(sentence) }
      exit(error.exitCode == 1 ? missing ?? 1 : error.exitCode)
    case let error as TerminalError:
      Output.complain(error.description)
      exit(69)
    default: endOfParsing(error)
    }
  }

  /// Help and version are results; a fault in the arguments is not, and quotes what was typed.
  private static func endOfParsing(_ error: any Error) -> Never {
    let code = OnTheRun.exitCode(for: error).rawValue
    let message = OnTheRun.fullMessage(for: error)
    if code == 0 {
      if !message.isEmpty { Output.write(message + "\n") }
    } else if !message.isEmpty {
      Output.explain(message)
    }
    exit(code)
  }
}
