/// What terminals send for keys, in one table, whatever TERM says.
///
/// The families agree where they overlap, so none of them has to be known. A sequence stands
/// without its ESC; modifiers are taken off before looking up.
enum KeySequences {
  /// The key that a sequence stands for; nil where no family has it.
  ///
  /// Shift and Alt change nothing, Control makes an arrow go by words.
  static func key(for sequence: String) -> Key? {
    if let key = table[sequence] { return key }
    guard let (plain, isControl) = withoutModifier(sequence), let key = table[plain] else {
      return nil
    }
    if case .function = key { return nil }
    return isControl ? byWords(key) : key
  }

  private static func byWords(_ key: Key) -> Key {
    switch key {
    case .left: .wordLeft
    case .right: .wordRight
    default: key
    }
  }

  /// Takes xterm's modifier off: `[1;5D`, `[3;2~`, `[5D`, `O5D`; and rxvt's `[7^`, `[7$`, `[7@`.
  private static func withoutModifier(_ sequence: String) -> (plain: String, isControl: Bool)? {
    guard let introducer = sequence.first, let final = sequence.last else { return nil }
    let parameters = sequence.dropFirst().dropLast()
    if "^$@".contains(final), Int(parameters) != nil {
      return ("\(introducer)\(parameters)~", final != "$")
    }
    let parts = parameters.split(separator: ";", omittingEmptySubsequences: false)
    guard let last = parts.last, let modifier = Int(last), (2...16).contains(modifier) else {
      return nil
    }
    // xterm sends one more than the sum of Shift 1, Alt 2, Control 4, Meta 8.
    let isControl = (modifier - 1) & 4 != 0
    switch (parts.count, final) {
    case (2, "~"): return ("\(introducer)\(parts[0])~", isControl)
    case (2, _) where parts[0] == "1": return ("\(introducer)\(final)", isControl)
    case (1, "A"..."D"): return ("\(introducer)\(final)", isControl)
    default: return nil
    }
  }

  static let table: [String: Key] = [
    // Cursor keys, normal and application mode.
    "[A": .up, "[B": .down, "[C": .right, "[D": .left, "[H": .home, "[F": .end,
    "OA": .up, "OB": .down, "OC": .right, "OD": .left, "OH": .home, "OF": .end,

    // The editing block: xterm, VT220, linux console, screen and tmux, then rxvt.
    "[1~": .home, "[2~": .insert, "[3~": .delete, "[4~": .end, "[5~": .pageUp, "[6~": .pageDown,
    "[7~": .home, "[8~": .end,
    // PuTTY's rxvt mode; also the 7 of an application keypad, which nobody switches on here.
    "Ow": .end,

    // Shift-Tab.
    "[Z": .backTab,

    // rxvt: Shift and Control with arrows.
    "[a": .up, "[b": .down, "[c": .right, "[d": .left,
    "Oa": .up, "Ob": .down, "Oc": .wordRight, "Od": .wordLeft,

    // F1 to F4: xterm, screen, tmux and VT220 as PF keys.
    "OP": .function(1), "OQ": .function(2), "OR": .function(3), "OS": .function(4),
    // F1 to F5: PuTTY, rxvt; then the linux console.
    "[11~": .function(1), "[12~": .function(2), "[13~": .function(3), "[14~": .function(4),
    "[[A": .function(1), "[[B": .function(2), "[[C": .function(3), "[[D": .function(4),
    "[[E": .function(5),
    // F5 to F12 everywhere.
    "[15~": .function(5), "[17~": .function(6), "[18~": .function(7), "[19~": .function(8),
    "[20~": .function(9), "[21~": .function(10), "[23~": .function(11), "[24~": .function(12),

    // An application keypad left on by another program.
    "OM": .enter, "Oj": .character("*"), "Ok": .character("+"), "Ol": .character(","),
    "Om": .character("-"), "On": .character("."), "Oo": .character("/"), "OX": .character("="),
    "Op": .character("0"), "Oq": .character("1"), "Or": .character("2"), "Os": .character("3"),
    "Ot": .character("4"), "Ou": .character("5"), "Ov": .character("6"), "Ox": .character("8"),
    "Oy": .character("9"),
  ]
}
