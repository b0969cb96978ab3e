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

  private(set) var session: TrainingSession
  /// The draft that keeps it; nil until there is one.
  var draft: RecordID?
  var keeping = FeedbackForm.Keeping.nothingYet
  var keptFields: [String: DraftChange] = [:]
  /// Whether one supervisor walks it, and no room.
  var isAlone = false
  var showsNotes = false
  var showsSeconds = false
  var asking: Asking?
  private(set) var isSaving = false
  /// The line that is being typed at its end.
  var word = TextField(limit: 200)
  /// What was written for practice in it.
  var written: [WrittenPractice] = []
  /// The first line in sight, where somebody scrolled; else the last step is in sight.
  var top: Int?

  /// Whether the store is gone afterwards.
  private var isDemo = false

  init(_ scenario: Scenario, isAlone: Bool = false, isDemo: Bool = false) {
    session = TrainingSession(scenario)
    self.isAlone = isAlone
    self.isDemo = isDemo
  }

  /// Opens a walk, and asks for what is kept of one that waits.
  static func opening(_ scenario: Scenario, in world: World) -> [Action] {
    [
      .push(WalkScreen(scenario, isDemo: world.identity.isDemo)),
      .effect(.openWalk(scenario.id, by: world.identity.me, isAlone: false)),
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

  // MARK: Moves

  mutating func make(_ deed: TrainingMove.Deed, in world: World) {
    begin(in: world)
    let before = session.place
    session.make(TrainingMove(at: world.clock.now, deed))
    top = nil
    // What a room may read of the notes it agreed to at one part, not at the next.
    if session.place != before, !isAlone { showsNotes = false }
  }

  /// With a room, or alone: two walks, each of which may wait.
  private mutating func changeCompany(in world: World) -> [Action] {
    isAlone.toggle()
    return startOver(in: world)
  }

  private mutating func startOver(in world: World) -> [Action] {
    showsNotes = false
    session = TrainingSession(session.scenario)
    (written, keptFields, keeping, top) = ([], [:], .nothingYet, nil)
    word.text = ""
    guard let old = draft else {
      begin(in: world)
      return []
    }
    draft = nil
    return [
      .effect(.discardDraft(old)),
      .effect(.openWalk(session.scenario.id, by: world.identity.me, isAlone: isAlone)),
    ]
  }

  private mutating func agreed(in world: World) -> [Action] {
    defer { asking = nil }
    switch asking {
    case .notes: showsNotes = true
    case .anew: return startOver(in: world)
    case .end: return end(in: world)
    case .votes, .place, .word, nil: break
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

  private mutating func reveal(in world: World) -> [Action] {
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
  private mutating func end(in world: World) -> [Action] {
    if !word.isEmpty { takeWord(in: world) }
    guard let draft else { return [.pop, .notice("Walked to its end.")] }
    if isAlone {
      return [
        .effect(.discardDraft(draft)), .effect(.listDrafts), .pop, .notice("Walked to its end."),
      ]
    }
    guard !isSaving else { return [.notice("Saving. One moment.")] }
    isSaving = true
    return [.effect(.saveTraining(draft, Content.Training(session, now: world.clock.now)))]
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

  private mutating func choose(_ key: Key, in world: World) -> [Action] {
    let count = session.beat?.choices.count ?? 0
    guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return [] }
    guard number <= count else { return [.notice("There are \(count) options here.")] }
    guard session.stop.shown >= 3 else { return [.notice("Space shows the options first.")] }
    make(.choose(number - 1), in: world)
    return []
  }

  private mutating func back(in world: World) -> [Action] {
    if asking != nil {
      asking = nil
      return []
    }
    guard let draft else { return [.pop] }
    if session.moves.count <= 1 { return [.effect(.discardDraft(draft)), .pop] }
    return [
      .effect(.setDraftAside(draft)), .effect(.listDrafts), .pop,
      .notice("The walk waits: w on Scenarios goes on where it stood."),
    ]
  }

  // MARK: Typing

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

  private mutating func takeWord(in world: World) {
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

  private mutating func count(_ typed: String, in world: World) -> [Action] {
    let options = session.beat?.choices.count ?? 0
    guard let counts = TrainingMove.counts(in: typed), counts.count == options else {
      return [.problem("Type \(options) numbers, one for each option, such as 7 4 2; 999 at most.")]
    }
    asking = nil
    make(.vote(counts), in: world)
    return []
  }

  private static func cards(in world: World) -> GlossaryScreen {
    let first = world.guidance?.facilitating.first.map {
      GlossaryEntry.ID(.facilitating, $0.id)
    }
    return GlossaryScreen(first, in: world)
  }

  private mutating func scroll(_ command: Command, in world: World) {
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
