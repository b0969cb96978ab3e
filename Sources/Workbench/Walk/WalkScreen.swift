internal import Practice
internal import Surface

/// A scenario walked with a room, or alone: step by step, with forks, votes and clocks.
///
/// No trainee of the store is on it, and nothing of it is locked away: whoever looks at the wall may.
struct WalkScreen: Screen {
  /// What is being asked for, over the walk.
  enum Asking: Hashable, Sendable {
    /// How many are for each option; what is typed is not shown to the room.
    case votes(TextField)
    /// Whether the notes may be shown where a room may read them.
    case notes
    /// Whether all of it is to be begun anew.
    case anew
    /// Whether the session is over and to be saved.
    case end
    /// Where to go: a number, or words.
    case place(WalkMap)
    /// What somebody says that they will try, or of the session.
    case word
  }

  var session: TrainingSession
  /// The draft that keeps it; nil until there is one.
  var draft: RecordID?
  var keeping = FeedbackForm.Keeping.nothingYet
  var keptFields: [String: DraftChange] = [:]
  /// Whether one supervisor walks it, and no room.
  var isAlone = false
  var showsNotes = false
  var showsSeconds = false
  var asking: Asking?
  var isSaving = false
  /// The line that is being typed at its end.
  var word = TextField(limit: 200)
  /// What was written for practice in it.
  var written: [WrittenPractice] = []
  /// The first line in sight, where somebody scrolled; else the last step is in sight.
  var top: Int?

  /// Whether the store is gone afterwards.
  var isDemo = false

  init(_ scenario: Scenario, isAlone: Bool = false, isDemo: Bool = false) {
    session = TrainingSession(scenario)
    self.isAlone = isAlone
    self.isDemo = isDemo
  }

  /// Opens a walk, and asks for what is kept of one that waits.
  static func opening(_ scenario: Scenario, in world: World) -> [Action] {
    [
      .push(WalkScreen(scenario, isDemo: world.identity.isDemo)),
      .effect(.openWalk(scenario.id, by: world.identity.me, isAlone: false, anew: false)),
    ]
  }

  var isOverlay: Bool { true }

  var modes: [Mode] {
    switch asking {
    case .votes, .place, .word: [.everywhere]
    case .notes, .anew, .end: [.question, .everywhere]
    case nil: [.walk, .browsing, .everywhere]
    }
  }

  var takesText: Bool {
    switch asking {
    case .votes, .place, .word: true
    case .notes, .anew, .end, nil: false
    }
  }

  /// Whether something on the page changes from second to second.
  var isTickingSeconds: Bool { showsSeconds && !session.isPaused && !session.isOver }

  mutating func reappear(in world: World) -> [Action] {
    draft.map { [.effect(.readPractice(session: $0))] } ?? []
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .reveal, .open: return reveal(in: world)
    case .unreveal: make(.back, in: world)
    case .pickRow: return choose(key, in: world)
    case .toFork: make(.toFork, in: world)
    case .map, .jump, .filter: asking = .place(WalkMap(session))
    case .vote: asking = .votes(TextField(limit: 40))
    case .practise:
      return draft.map { PracticeScreen.opening(session.scenario, in: $0, world: world) } ?? []
    case .tryNext: asking = .word
    case .save: return end(in: world)
    case .beginAnew: asking = .anew
    case .pauseClock: make(session.isPaused ? .goOn : .pause, in: world)
    case .notes:
      if showsNotes || isAlone { showsNotes.toggle() } else { asking = .notes }
      top = nil
    case .facilitating: return [.push(Self.cards(in: world))]
    case .seconds: showsSeconds.toggle()
    case .walkAlone: return changeCompany(in: world)
    case .yes: return agreed(in: world)
    case .no: asking = nil
    case .back, .quit: return back(in: world)
    case _ where TextScroll.takes(command): scroll(command, in: world)
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .unreveal:
      session.place == 0 && session.stop.shown == 1 ? "This is its beginning." : nil
    case .pickRow:
      (session.beat?.choices ?? []).isEmpty ? "Nothing is chosen here: Space goes on." : nil
    case .toFork: session.fork == nil ? "There is no fork behind you." : nil
    case .vote: reasonAgainstVote
    case .facilitating:
      showsNotes ? nil : "The cards are in the notes: o shows them, to the room too."
    case .practise: reasonAgainstPractice(in: world)
    case .save: session.isOver && !isAlone ? nil : "It is kept as you go. Space goes on."
    case .tryNext:
      isAlone
        ? "Alone, nothing of it is kept."
        : session.isOver ? nil : "What each will try is said at the end."
    case .walkAlone:
      session.moves.count <= 1
        ? nil : "That is said before anything is shown; x begins it anew."
    case .newFeedback: "Feedback is for Home: Esc goes back; the walk waits."
    case .undo: "b goes back a step; nothing of a walk is lost."
    default: nil
    }
  }

  private func reasonAgainstPractice(in world: World) -> String? {
    if session.stop.part != .practice || session.stop.shown < 2 {
      return "Practice comes after the beats: M goes there."
    }
    if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
    return draft == nil || world.guidance == nil
      ? "There is no store to keep it in: write it on paper." : nil
  }

  private var reasonAgainstVote: String? {
    if isAlone { return "Alone, a digit chooses." }
    guard let beat = session.beat, !beat.choices.isEmpty else {
      return "There is nothing to vote on here."
    }
    return session.stop.shown < 3 ? "Space shows the options first." : nil
  }
}
