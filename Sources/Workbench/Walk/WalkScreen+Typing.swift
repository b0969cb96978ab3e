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
    case .line:
      if key == .enter {
        let line = takeLine(in: world)
        if line.isTaken { asking = nil }
        return line.actions
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

  /// Begins a line, or goes on with the one that waits half typed.
  mutating func ask(for line: Asking.Line) {
    if typing != line || word.isEmpty {
      typing = line
      switch line {
      case .toTry: word.text = "@\(session.scenario.situation) "
      case .said: word.text = ""
      case .people: word.text = session.people.joined(separator: ", ")
      }
    }
    asking = .line(line)
  }

  /// Takes the line that was typed, unless something is wrong with it.
  mutating func takeLine(in world: World) -> (isTaken: Bool, actions: [Action]) {
    let text = word.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch typing {
    case .toTry:
      let typed = ThingToTry.Typed(text)
      guard !typed.text.isEmpty else { break }
      var situation: Situation.ID?
      if let name = typed.situation {
        situation = world.guidance.flatMap { Self.situation(name, in: $0) }
        if situation == nil {
          return (
            false,
            [.problem("No situation is called '@\(name)': write it as @handover, or leave it out.")]
          )
        }
      }
      let thing = ThingToTry(
        situation: situation, text: typed.text, isMine: typed.isMine || isAlone)
      make(.toTry(thing), in: world)
      word.text = ""
      return (true, thing.isMine ? [.effect(.remind(thing))] : [])
    case .said: if !text.isEmpty { make(.said(text), in: world) }
    case .people: make(.people(TrainingMove.names(in: text)), in: world)
    }
    word.text = ""
    return (true, [])
  }

  /// The situation that a name means: its id, or one that begins so.
  private static func situation(_ typed: String, in guidance: Guidance) -> Situation.ID? {
    let typed = Fold.fold(typed)
    if let exact = guidance.situations.first(where: { $0.id == typed }) { return exact.id }
    let found = guidance.situations.filter { $0.id.hasPrefix(typed) }
    return found.count == 1 ? found.first?.id : nil
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    switch asking {
    case .votes(var field):
      let actions = field.take(pasted: text)
      field.text = String(field.text.prefix(field.limit))
      asking = .votes(field)
      return actions
    case .line:
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
    let options = optionCount(in: world)
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
