internal import Practice
internal import Surface

/// How a walk stands in a draft file of its own, so that a machine that is switched off loses nothing.
extension WalkScreen {
  mutating func settle(in world: World) -> [Effect] {
    guard let draft, !session.moves.isEmpty, !isSaving else { return [] }
    let kept = KeptWalk(session, isAlone: isAlone, typed: halfTyped, now: world.clock.now)
    let fields = kept.fields.map { DraftChange(field: $0.name, value: $0.text) }
    let names = Set(fields.map(\.field))
    // What is there no more, since a line was taken or the walk begun anew, must not come back.
    let gone = keptFields.values.filter { !names.contains($0.field) && !$0.value.isEmpty }
      .map { DraftChange(field: $0.field, value: "") }
    let changes = (fields + gone).filter { keptFields[$0.field] != $0 }
    guard !changes.isEmpty else { return [] }
    for change in changes { keptFields[change.field] = change }
    return [.keepDraft(draft, changes)]
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .walkOpened(let id, session.scenario.id, isAlone, let fields, let problem):
      guard draft == nil else { break }
      draft = id
      if let problem { keeping = .failed(problem) }
      return restore(fields, in: world) + [.effect(.readPractice(session: id))]
    case .practice(let session, let pieces) where session == draft:
      written = pieces
      layOut(at: world.clock.now)
    case .trainingSaved(let id) where id == draft: return hear(saved: true)
    case .failed(let failure) where failure.subject == .saving && isSaving:
      return hear(saved: false)
    case .draftKept(let id) where id == draft: keeping = .kept
    case .draftNotKept(let id, let reason) where id == draft:
      keeping = .failed(reason)
      keptFields = [:]
    default: break
    }
    return []
  }

  private mutating func restore(_ fields: [DraftChange], in world: World) -> [Action] {
    guard let kept = KeptWalk(fields.map { ($0.field, $0.value) }), let end = kept.end,
      session.moves.isEmpty
    else {
      begin(in: world)
      return []
    }
    keeping = .kept
    for kind in Asking.Line.allCases {
      guard let text = kept.typed[kind.rawValue] else { continue }
      typed[kind] = TextField(limit: 240)
      typed[kind]?.text = text
    }
    votes.text = kept.typed[Self.keptVotes] ?? ""
    takeUp(kept.moves)
    let votes = votes
    make(.takeUp(lastSeen: end), in: world)
    self.votes = votes
    let waits =
      Asking.Line.allCases.filter { typed[$0]?.isEmpty == false }.map(\.key)
      + (votes.isEmpty ? [] : ["v"])
    return [
      .notice(
        waits.isEmpty
          ? "Taken up where it stood; x begins it anew."
          : "Taken up where it stood. Half typed: \(waits.joined(separator: ", ")).")
    ]
  }

  private static let keptVotes = "votes"

  /// What is half typed, by what it is.
  var halfTyped: [String: String] {
    var half = typed.filter { !$0.value.isEmpty }.map { ($0.key.rawValue, $0.value.text) }
    if !votes.isEmpty { half.append((Self.keptVotes, votes.text)) }
    return Dictionary(uniqueKeysWithValues: half)
  }
}
