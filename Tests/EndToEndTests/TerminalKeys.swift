import Testing

/// What the keys of a terminal send, as its own documentation says.
struct TerminalKeys: CustomTestStringConvertible {
  let name: String
  /// What it is called in TERM.
  let term: String
  let up: String
  let down: String
  let left: String
  let right: String
  let home: String
  let end: String
  let delete: String
  let backspace: String
  let backTab: String
  let f2: String
  let f3: String

  var testDescription: String { name }

  static let all = [
    TerminalKeys(
      name: "PuTTY", term: "xterm", up: "\u{1B}OA", down: "\u{1B}OB", left: "\u{1B}OD",
      right: "\u{1B}OC", home: "\u{1B}[1~", end: "\u{1B}[4~", delete: "\u{1B}[3~",
      backspace: "\u{7F}", backTab: "\u{1B}[Z", f2: "\u{1B}[12~", f3: "\u{1B}[13~"),
    TerminalKeys(
      name: "PuTTY with Control-H and rxvt's Home", term: "putty", up: "\u{1B}[A",
      down: "\u{1B}[B", left: "\u{1B}[D", right: "\u{1B}[C", home: "\u{1B}[H", end: "\u{1B}Ow",
      delete: "\u{1B}[3~", backspace: "\u{8}", backTab: "\u{1B}[Z", f2: "\u{1B}[12~",
      f3: "\u{1B}[13~"),
    TerminalKeys(
      name: "the Linux console", term: "linux", up: "\u{1B}[A", down: "\u{1B}[B",
      left: "\u{1B}[D", right: "\u{1B}[C", home: "\u{1B}[1~", end: "\u{1B}[4~",
      delete: "\u{1B}[3~", backspace: "\u{7F}", backTab: "\u{1B}[Z", f2: "\u{1B}[[B",
      f3: "\u{1B}[[C"),
    TerminalKeys(
      name: "screen", term: "screen", up: "\u{1B}OA", down: "\u{1B}OB", left: "\u{1B}OD",
      right: "\u{1B}OC", home: "\u{1B}[1~", end: "\u{1B}[4~", delete: "\u{1B}[3~",
      backspace: "\u{7F}", backTab: "\u{1B}[Z", f2: "\u{1B}OQ", f3: "\u{1B}OR"),
    TerminalKeys(
      name: "xterm", term: "xterm-256color", up: "\u{1B}OA", down: "\u{1B}OB", left: "\u{1B}OD",
      right: "\u{1B}OC", home: "\u{1B}OH", end: "\u{1B}OF", delete: "\u{1B}[3~",
      backspace: "\u{8}", backTab: "\u{1B}[Z", f2: "\u{1B}OQ", f3: "\u{1B}OR"),
    TerminalKeys(
      name: "rxvt", term: "rxvt", up: "\u{1B}[A", down: "\u{1B}[B", left: "\u{1B}[D",
      right: "\u{1B}[C", home: "\u{1B}[7~", end: "\u{1B}[8~", delete: "\u{1B}[3~",
      backspace: "\u{7F}", backTab: "\u{1B}[Z", f2: "\u{1B}[12~", f3: "\u{1B}[13~"),
  ]
}
