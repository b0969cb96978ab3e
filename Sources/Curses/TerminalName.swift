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

  /// Whether a terminal that was started under some name shows more than ASCII.
  ///
  /// The name may have no description here and the terminal still be a modern one.
  func showsUnicode(startedAs started: String) -> Bool {
    guard isUsable, name != "linux", !name.hasPrefix("linux-") else { return false }
    return started == name || Self.modern.contains { name.hasPrefix($0) }
  }

  private static let modern = [
    "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole", "mintty",
    "putty", "rio", "rxvt", "screen", "st-", "tmux", "vte", "wezterm", "xterm",
  ]

  /// Whether the name can be looked up: `dumb` has nothing to draw with, a path is an attack.
  private var isUsable: Bool {
    (1...64).contains(name.utf8.count) && name != "dumb" && name != "unknown"
      && !name.utf8.contains { $0 == UInt8(ascii: "/") }
  }
}
