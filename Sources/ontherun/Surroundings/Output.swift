import Glibc
import Surface

/// Standard output and standard error.
enum Output {
  /// Writes results; a reader that has gone away ends the program quietly.
  static func write(_ text: String) {
    switch put(Array(text.utf8), to: STDOUT_FILENO) {
    case 0: break
    case EPIPE: exit(0)
    case let code:
      complain("The results could not be written: \(String(cString: strerror(code))).")
      exit(74)
    }
  }

  /// Writes JSON: as it is to a file or a pipe; at a terminal with escapes for what could move or hide
  /// what is shown there, which is the same JSON.
  static func json(_ text: String) {
    write(isatty(STDOUT_FILENO) == 1 ? SafeText.escapedJSON(text) : text)
  }

  /// Writes one line of results that names people or things.
  static func line(_ text: String) {
    write(Signs.forReader(SafeText(text).text, at: STDOUT_FILENO) + "\n")
  }

  /// Writes many lines of results at once.
  static func lines(_ lines: [String]) {
    write(lines.map { Signs.forReader(SafeText($0).text, at: STDOUT_FILENO) + "\n" }.joined())
  }

  /// Writes one line beside the results: a notice, what was understood, what was saved.
  static func complain(_ text: String) {
    _ = put(
      Array((Signs.forReader(SafeText(text).text, at: STDERR_FILENO) + "\n").utf8),
      to: STDERR_FILENO)
  }

  /// Writes an error that may take several lines; names in it have no line feeds any more.
  static func explain(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      complain(String(line))
    }
  }

  /// Asks for something on the same line.
  static func prompt(_ text: String) {
    let safe = text == "\n" ? text : Signs.forReader(SafeText(text).text, at: STDERR_FILENO)
    _ = put(Array(safe.utf8), to: STDERR_FILENO)
  }

  /// Returns 0, or the system's number for what went wrong.
  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return 0
  }
}
