internal import Practice
internal import Surface

/// What is typed over a walk: votes, a place to go to, a line at its end.
extension WalkScreen {
  mutating func type(_ key: Key, in world: World) -> [Action]? {
    switch asking {
    case .votes(var field):
      if key == .enter { return count(field.text, in: world) }
      guard field.press(key) != .notMine else { return nil }
      asking = .votes(field)
    case .word:
      if key == .enter {
        asking = nil
        takeWord(in: world)
        return []
      }
      switch word.press(key) {
      case .notMine: return nil
      case .full: return [.problem("This line is full: \(word.limit) characters.")]
      default: break
      }
    case .place(var map):
      if key == .enter {
        guard let part = map.selected(in: world) else { return [.problem("Nothing fits that.")] }
        asking = nil
        make(.goTo(part), in: world)
        return []
      }
      guard map.press(key, in: world) else { return nil }
      asking = .place(map)
    case .notes, .anew, .end, nil: return nil
    }
    return []
  }

  mutating func takeWord(in world: World) {
    let text = word.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    word.text = ""
    if !text.isEmpty { make(.word(text), in: world) }
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    switch asking {
    case .votes(var field):
      let actions = field.take(pasted: text)
      field.text = String(field.text.prefix(field.limit))
      asking = .votes(field)
      return actions
    case .word:
      let actions = word.take(pasted: text)
      word.text = String(word.text.prefix(word.limit))
      return actions
    case .place(var map):
      let actions = map.field.take(pasted: text)
      map.field.text = String(map.field.text.prefix(map.field.limit))
      asking = .place(map)
      return actions
    case .notes, .anew, .end, nil: return nil
    }
  }

  mutating func count(_ typed: String, in world: World) -> [Action] {
    let options = session.beat?.choices.count ?? 0
    guard let counts = TrainingMove.counts(in: typed), counts.count == options else {
      return [.problem("Type \(options) numbers, one for each option, such as 7 4 2; 999 at most.")]
    }
    asking = nil
    make(.vote(counts), in: world)
    return []
  }

  static func cards(in world: World) -> GlossaryScreen {
    let first = world.guidance?.facilitating.first.map {
      GlossaryEntry.ID(.facilitating, $0.id)
    }
    return GlossaryScreen(first, in: world)
  }

  mutating func scroll(_ command: Command, in world: World) {
    let view = view(in: world)
    let step =
      switch command {
      case .up: -1
      case .down: 1
      case .pageUp: -max(1, view.rows - 1)
      case .pageDown: max(1, view.rows - 1)
      case .top: -view.lines.count
      default: view.lines.count
      }
    top = max(0, min(view.lines.count - view.rows, view.top + step))
  }
}
