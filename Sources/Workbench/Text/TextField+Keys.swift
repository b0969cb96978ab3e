internal import Surface

extension TextField {
  /// What a key did to a field.
  enum KeyEffect: Hashable, Sendable {
    case edited, moved, full, notMine
  }

  /// The usual line editing; letters are text.
  mutating func press(_ key: Key) -> KeyEffect {
    switch key {
    case .character(let character): return insert(character) ? .edited : .full
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("w"): deleteWordBackward()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    case .control("z"): undo()
    case .left, .control("b"): return moved { $0.move(by: -1) }
    case .right, .control("f"): return moved { $0.move(by: 1) }
    case .home, .control("a"): return moved { $0.moveToStart() }
    case .end, .control("e"): return moved { $0.moveToEnd() }
    case .wordLeft: return moved { $0.moveWordLeft() }
    case .wordRight: return moved { $0.moveWordRight() }
    default: return .notMine
    }
    return .edited
  }

  /// Puts pasted text in, and says what of it had no room.
  mutating func take(pasted text: String) -> [Action] {
    if paste(text) { return [] }
    let count = characters.count
    return [.problem("Not all of the paste had room: this field has \(count) characters now.")]
  }

  private mutating func moved(_ move: (inout TextField) -> Void) -> KeyEffect {
    move(&self)
    return .moved
  }
}
