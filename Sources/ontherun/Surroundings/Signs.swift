import Glibc
import Reports

/// Our own signs, plain where a terminal may have no others.
enum Signs {
  /// Which signs reports are drawn with on standard output.
  static var forReports: PlainSigns { isPlain(STDOUT_FILENO) ? .ascii : .unicode }

  /// A line of ours as it arrives at a terminal in the C locale; files and pipes get it as it is.
  static func forReader(_ line: String, at descriptor: Int32) -> String {
    guard isPlain(descriptor) else { return line }
    return line.map { character in
      switch character {
      case "·": "-"
      case "…": ".."
      default: String(character)
      }
    }.joined()
  }

  private static func isPlain(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && !Environment.isUTF8
  }
}
