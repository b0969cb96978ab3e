import ArgumentParser
import Curses
import Glibc

/// How the program ends with an error: a sentence and an exit code.
enum Ending {
  /// Says what happened and ends the program.
  static func end(with error: any Error) -> Never {
    switch error {
    case let error as DeskError:
      Output.complain(error.sentence)
      exit(error.exitCode)
    case let error as CommandError:
      if let sentence = error.sentence { Output.complain(sentence) }
      exit(error.exitCode)
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
      Output.complain(message)
    }
    exit(code)
  }
}
