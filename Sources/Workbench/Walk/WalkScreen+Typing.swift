internal import Practice
internal import Surface

/// What is typed over a walk: votes, a place to go to, a line at its end.
extension WalkScreen {
  mutating func type(_ key: Key, in world: World) -> [Action]? {
    switch asking {
    case .votes:
      if key == .enter { return count(votes.text, in: world) }
      guard votes.press(key) != .notMine else { return nil }
    case .line(let kind):
      if key == .enter {
        let line = take(kind, in: world)
        if line.isTaken { asking = nil }
        return line.actions
      }
      let field = field(kind)
      switch typed[kind, default: field].press(key) {
      case .notMine: return nil
      case .full: return [.problem("This line is full: \(field.limit) characters.")]
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

  /// A line as it is typed so far.
  func field(_ kind: Asking.Line) -> TextField { typed[kind] ?? TextField(limit: 240) }

  /// Begins a line, or goes on with the one that waits half typed.
  mutating func ask(for kind: Asking.Line) {
    if field(kind).isEmpty {
      var field = TextField(limit: 240)
      switch kind {
      case .toTry: field.text = "@\(session.scenario.situation) "
      case .said: break
      case .people: field.text = session.people.joined(separator: ", ")
      }
      typed[kind] = field
    }
    asking = .line(kind)
  }

  /// Takes a line that was typed, unless something is wrong with it.
  mutating func take(
    _ kind: Asking.Line, in world: World
  ) -> (isTaken: Bool, actions: [Action]) {
    let text = field(kind).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var actions: [Action] = []
    switch kind {
    case .toTry:
      let line = ThingToTry.Typed(text)
      guard !line.text.isEmpty else { break }
      var situation: Situation.ID?
      if let name = line.situation {
        situation = world.guidance.flatMap { Self.situation(name, in: $0) }
        if situation == nil {
          return (
            false,
            [.problem("No situation is called '@\(name)': write it as @handover, or leave it out.")]
          )
        }
      }
      let thing = ThingToTry(
        situation: situation, text: line.text, isMine: line.isMine || isAlone)
      make(.toTry(thing), in: world)
      if thing.isMine { actions = [.effect(.remind(thing))] }
    case .said: if !text.isEmpty { make(.said(text), in: world) }
    case .people:
      let names = TrainingMove.names(in: text)
      if names != session.people {
        make(.people(names), in: world)
        actions = [
          .notice(
            names.isEmpty
              ? "Nobody is named." : "Named: \(names.joined(separator: ", ")).")
        ]
      }
    }
    typed[kind] = nil
    return (true, actions)
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
    case .votes:
      let actions = votes.take(pasted: text)
      votes.text = String(votes.text.prefix(votes.limit))
      return actions
    case .line(let kind):
      var field = field(kind)
      let actions = field.take(pasted: text)
      field.text = String(field.text.prefix(field.limit))
      typed[kind] = field
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
    votes.text = ""
    make(.vote(counts), in: world)
    return []
  }

  static func cards(in world: World) -> GlossaryScreen {
    let first = world.guidance?.facilitating.first.map {
      GlossaryEntry.ID(.facilitating, $0.id)
    }
    return GlossaryScreen(first, in: world)
  }

  /// Shows the notes from their first line on, or hides them.
  mutating func showNotes(_ shows: Bool, in world: World) {
    top = nil
    let before = view(in: world).lines.count
    showsNotes = shows
    if shows {
      let view = view(in: world)
      top = max(0, min(before, view.lines.count - view.rows))
    }
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
