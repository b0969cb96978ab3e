/// Why a command ended without having done what it was asked.
enum CommandError: Error, Hashable, Sendable {
  /// It was asked in a way that means nothing.
  case usage(String)
  /// It would have had to ask somebody, and nobody is there.
  case noTerminal(String)
  /// There is nothing to print, and nothing to say about it.
  case nothing
  /// There is nothing to do, or a check failed, in a sentence.
  case none(String)
  /// Something else, with its exit code.
  case failed(String, exitCode: Int32)

  /// What is written to standard error; nil for nothing.
  var sentence: String? {
    switch self {
    case .usage(let text), .noTerminal(let text), .none(let text), .failed(let text, _): text
    case .nothing: nil
    }
  }

  /// The exit code.
  var exitCode: Int32 {
    switch self {
    case .nothing, .none: 1
    case .usage: 64
    case .noTerminal: 69
    case .failed(_, let code): code
    }
  }
}
