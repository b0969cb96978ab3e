import Glibc

/// The person at the terminal, if there is one.
enum Console {
  /// Whether somebody can be asked.
  static var isAttended: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Whether keys come from a terminal and pages go to one.
  static var isOnScreen: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether results go to a terminal, and how wide it is; nil for a pipe or a file.
  static var columns: Int? { size.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  /// How many rows that terminal has.
  static var rows: Int? { size.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private static var size: winsize? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    else { return nil }
    return size
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

  /// Whether standard input is a pipe or a file with something in it.
  static var hasInput: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return false }
    switch status.st_mode & S_IFMT {
    case S_IFIFO: return true
    case S_IFREG: return status.st_size > 0
    default: return false
    }
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
    // Some shells put a byte order mark before what they pipe; it is nobody's word.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let words = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return String(decoding: words.prefix(limit), as: UTF8.self)
  }
}
