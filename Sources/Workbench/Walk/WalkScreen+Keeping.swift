internal import Practice
internal import Surface

/// How a walk stands in a draft file of its own, so that a machine that is switched off loses nothing.
extension WalkScreen {
  mutating func settle(in world: World) -> [Effect] {
    guard let draft, !session.moves.isEmpty, !isSaving else { return [] }
    let kept = KeptWalk(
      session, isAlone: isAlone, typed: word.text, typing: typing.rawValue, now: world.clock.now)
    let changes = kept.fields.map { DraftChange(field: $0.name, value: $0.text) }
      .filter { keptFields[$0.field] != $0 }
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
    word.text = kept.typed
    typing = Asking.Line(rawValue: kept.typing) ?? .toTry
    takeUp(kept.moves)
    make(.takeUp(lastSeen: end), in: world)
    return [.notice("Taken up where it stood; x begins it anew.")]
  }
}
