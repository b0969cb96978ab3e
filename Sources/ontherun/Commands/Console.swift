import Glibc

/// The person at the terminal, if there is one.
enum Console {
  /// Whether somebody can be asked.
  static var isAttended: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Whether results go to a terminal, and how wide it is; nil for a pipe or a file.
  static var columns: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// Asks for a line; nil at the end of input.
  static func ask(_ prompt: String) -> String? {
    Output.prompt(prompt)
    guard let line = readLine() else {
      Output.prompt("\n")
      return nil
    }
    return line
  }

  /// Asks a question whose answer is yes or, for anything else, no.
  static func confirms(_ question: String) -> Bool {
    let answer = ask("\(question) y/N ") ?? ""
    return ["y", "yes"].contains(answer.lowercased().filter { !$0.isWhitespace })
  }

  /// All of standard input, up to a limit that no feedback comes near.
  static func input() throws(CommandError) -> String {
    let limit = 1 << 20
    guard let bytes = SmallFile.bytes(from: STDIN_FILENO, limit: limit + 1) else {
      throw .failed("Standard input could not be read.", exitCode: 74)
    }
    if bytes.count > limit {
      Output.complain("Of standard input the first \(limit) bytes were read, and the rest was not.")
    }
    return String(decoding: bytes.prefix(limit), as: UTF8.self)
  }
}
