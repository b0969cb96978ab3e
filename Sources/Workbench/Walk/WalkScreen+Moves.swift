internal import Practice
internal import Surface

/// What keys do to a walk.
extension WalkScreen {
  mutating func make(_ deed: TrainingMove.Deed, in world: World) {
    begin(in: world)
    let before = session.place
    session.make(TrainingMove(at: world.clock.now, deed))
    if session.place != before { votes.text = "" }
    layOut(at: world.clock.now)
    top = nil
    // What a room may read of the notes it agreed to at one part, not at the next.
    if session.place != before, !isAlone { showsNotes = false }
  }

  /// What was written is laid before the room, and from then on has its number.
  mutating func layOut(at now: Instant) {
    guard session.stop.part == .practice, session.stop.shown > 2 else { return }
    let new = written.filter { !session.laidOut.contains($0.id) }
    if new.isEmpty { return }
    // Until somebody voted by its number no piece has one: what has just come is shuffled among the rest.
    let isNumbered = session.road.contains { $0.part == .practice && !$0.votes.isEmpty }
    let all =
      isNumbered
      ? session.laidOut + WrittenPractice.shuffled(new).map(\.id)
      : WrittenPractice.shuffled(written).map(\.id)
    session.make(TrainingMove(at: now, .layOut(all)))
  }

  /// With a room, or alone: two walks, each of which may wait.
  mutating func changeCompany(in world: World) -> [Action] {
    isAlone.toggle()
    return startOver(in: world)
  }

  /// Road, votes and clocks go; who is there, what they said and what they wrote stays with the walk.
  mutating func beginAnew(in world: World) -> [Action] {
    showsNotes = false
    top = nil
    votes.text = ""
    session = session.begunAnew(at: world.clock.now)
    return []
  }

  mutating func startOver(in world: World) -> [Action] {
    showsNotes = false
    session = TrainingSession(session.scenario)
    (written, keptFields, keeping, top) = ([], [:], .nothingYet, nil)
    (typed, votes.text) = ([:], "")
    guard let old = draft else {
      begin(in: world)
      return []
    }
    draft = nil
    return [
      .effect(.discardDraft(old)),
      .effect(
        .openWalk(
          session.scenario.id, by: world.identity.me, isAlone: isAlone, anew: false)),
    ]
  }

  mutating func agreed(in world: World) -> [Action] {
    defer { asking = nil }
    switch asking {
    case .notes: showNotes(true, in: world)
    case .anew: return beginAnew(in: world)
    case .end: return end(in: world)
    case .votes, .place, .line, nil: break
    }
    return []
  }

  /// The clocks run from here, once.
  mutating func begin(in world: World) {
    if session.moves.isEmpty { session.make(TrainingMove(at: world.clock.now, .begin)) }
  }

  /// Takes up a walk as it was kept.
  mutating func takeUp(_ moves: [TrainingMove]) {
    session = TrainingSession(session.scenario, moves: moves)
    top = nil
  }

  mutating func reveal(in world: World) -> [Action] {
    // What is below the edge was read by nobody yet.
    let view = view(in: world)
    if view.top + view.rows < view.lines.count {
      top = min(view.lines.count - view.rows, view.top + max(1, view.rows - 1))
      return []
    }
    if session.isOver {
      if draft == nil || isAlone { return end(in: world) }
      asking = .end
      return []
    }
    if session.needsChoice, !session.hidesVotes {
      let count = session.beat?.choices.count ?? 0
      return [.notice(isAlone ? "1-\(count) chooses." : "1-\(count) chooses; v counts votes.")]
    }
    make(.reveal, in: world)
    return []
  }

  /// What a room did is kept as a session; what somebody did alone is nobody's business.
  mutating func end(in world: World) -> [Action] {
    var before: [Action] = []
    for kind in Asking.Line.allCases where typed[kind]?.isEmpty == false {
      let line = take(kind, in: world)
      guard line.isTaken else {
        asking = .line(kind)
        return line.actions
      }
      before += line.actions
    }
    guard let draft else { return before + [.pop, .notice("Walked to its end.")] }
    before.append(.effect(.keepHalfWritten(session: draft, isAlone: isAlone)))
    if isAlone {
      return before + [
        .effect(.discardDraft(draft)), .effect(.listDrafts), .pop, .notice("Walked to its end."),
      ]
    }
    guard !isSaving else { return [.notice("Saving. One moment.")] }
    isSaving = true
    let answers = world.guidance?.confidence?.answers ?? []
    let training = Content.Training(session, answers: answers, clock: world.clock)
    return before + [.effect(.saveTraining(draft, training))]
  }

  /// The session is on the disk, or it is not.
  mutating func hear(saved isSaved: Bool) -> [Action] {
    isSaving = false
    guard isSaved, let draft else { return [] }
    return [
      .effect(.discardDraft(draft)), .effect(.listDrafts), .pop,
      .notice(
        isDemo
          ? "Saved in the demo, which is gone afterwards."
          : "Saved: ontherun session show \(draft.short) has it."),
    ]
  }

  mutating func choose(_ key: Key, in world: World) -> [Action] {
    let count = optionCount(in: world)
    guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return [] }
    guard number <= count else { return [.notice("There are \(count) options here.")] }
    guard session.stop.shown >= session.voteStep ?? 3 else {
      return [.notice("Space shows the options first.")]
    }
    if session.beat != nil {
      make(.choose(number - 1), in: world)
    } else {
      // Alone it is nobody's secret: what was picked stands there at once.
      make(.vote((1...count).map { $0 == number ? 1 : 0 }), in: world)
      make(.showVotes, in: world)
    }
    return []
  }

  /// Whether nothing was done, typed or written in it, so that nothing is lost with its draft.
  var isUntouched: Bool { session.moves.count <= 1 && halfTyped.isEmpty && written.isEmpty }

  mutating func back(in world: World) -> [Action] {
    if asking != nil {
      asking = nil
      return []
    }
    guard let draft else { return [.pop] }
    if isUntouched { return [.effect(.discardDraft(draft)), .pop] }
    return [
      .effect(.setDraftAside(draft)), .effect(.listDrafts), .pop,
      .notice("The walk waits: w on Scenarios goes on where it stood."),
    ]
  }
}
