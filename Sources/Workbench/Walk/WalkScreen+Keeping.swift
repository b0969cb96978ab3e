internal import Practice
internal import Surface

/// How a walk stands in a draft file of its own, so that a machine that is switched off loses nothing.
extension WalkScreen {
  /// So many moves stand in a field, so that a move writes a short line and a day fits the file.
  private static let chunk = 32

  mutating func settle(in world: World) -> [Effect] {
    guard let draft, session.moves.count > 1 else { return [] }
    let changes = fields(at: world.clock.now).filter { keptFields[$0.field] != $0 }
    guard !changes.isEmpty else { return [] }
    for change in changes { keptFields[change.field] = change }
    return [.keepDraft(draft, changes)]
  }

  private func fields(at now: Instant) -> [DraftChange] {
    var fields = [
      DraftChange(field: "walk", value: session.scenario.id),
      DraftChange(field: "alone", value: isAlone ? "yes" : ""),
    ]
    let moves = session.moves
    for start in stride(from: 0, to: moves.count, by: Self.chunk) {
      let part = moves[start..<min(start + Self.chunk, moves.count)]
      fields.append(
        DraftChange(
          field: "moves-\(start / Self.chunk)", value: part.map(\.text).joined(separator: "\n")))
    }
    // To the minute: what goes by after it, while nobody presses a key, is not known to anybody.
    if !session.isPaused {
      fields.append(
        DraftChange(field: "seen", value: "\(now.milliseconds / 60_000 * 60_000)"))
    }
    return fields
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .walkOpened(let id, session.scenario.id, let fields, let problem):
      guard draft == nil else { break }
      draft = id
      if let problem { keeping = .failed(problem) }
      return restore(fields, in: world)
    case .draftKept(let id) where id == draft: keeping = .kept
    case .draftNotKept(let id, let reason) where id == draft:
      keeping = .failed(reason)
      keptFields = [:]
    default: break
    }
    return []
  }

  private mutating func restore(_ fields: [DraftChange], in world: World) -> [Action] {
    let parts = fields.filter { $0.field.hasPrefix("moves-") }
      .sorted { (Int($0.field.dropFirst(6)) ?? 0) < (Int($1.field.dropFirst(6)) ?? 0) }
    let moves = parts.flatMap { $0.value.split(separator: "\n") }
      .compactMap { TrainingMove(text: $0) }
    guard let last = moves.last, session.moves.isEmpty else {
      begin(in: world)
      return []
    }
    keeping = .kept
    isAlone = fields.contains { $0.field == "alone" && $0.value == "yes" }
    takeUp(moves)
    let seen = fields.first { $0.field == "seen" }.flatMap { Int64($0.value) }
    let lastSeen = max(last.at, seen.map { Instant(milliseconds: $0) } ?? last.at)
    make(.takeUp(lastSeen: lastSeen), in: world)
    return [.notice("Taken up where it stood. g and 1 go to its beginning.")]
  }
}
