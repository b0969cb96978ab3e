public import Surface

/// One row of the key table: in which mode, which keys, which command.
public struct Binding: Hashable, Sendable {
  /// Where it holds.
  public var mode: Mode
  /// The keys, the one to be shown first.
  public var keys: [Key]
  /// What they do.
  public var command: Command

  init(_ mode: Mode, _ keys: [Key], _ command: Command) {
    self.mode = mode
    self.keys = keys
    self.command = command
  }
}

extension Key {
  /// How help and footer name the key.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .wordLeft: "Ctrl-Left"
    case .wordRight: "Ctrl-Right"
    case .function(let number): "F\(number)"
    case .unknown: "?"
    }
  }
}
