import Glibc

/// What TERM says, and what to take where that is not known.
struct TerminalName {
  /// The value of TERM; empty if it is not set.
  let name: String

  /// What the environment says.
  static var fromEnvironment: TerminalName {
    TerminalName(name: getenv("TERM").map { String(cString: $0) } ?? "")
  }

  /// Names to try in turn: nearly every terminal understands what xterm does.
  var candidates: [String] {
    let fallbacks = ["xterm-256color", "xterm", "linux", "vt100"]
    return isUsable ? [name] + fallbacks : fallbacks
  }

  /// Whether the terminal's own font has our signs.
  var showsUnicode: Bool { isUsable && name != "linux" && !name.hasPrefix("linux-") }

  /// Whether the name can be looked up: `dumb` has nothing to draw with, a path is an attack.
  private var isUsable: Bool {
    (1...64).contains(name.utf8.count) && name != "dumb" && name != "unknown"
      && !name.utf8.contains { $0 == UInt8(ascii: "/") }
  }
}
