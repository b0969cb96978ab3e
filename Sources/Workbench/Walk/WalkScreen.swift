internal import Practice
internal import Surface

/// A scenario walked with a room, or alone: step by step, with forks, votes and clocks.
///
/// No trainee of the store is on it, and nothing of it is locked away: whoever looks at the wall may.
struct WalkScreen: Screen {
  /// What is being asked for, over the walk.
  enum Asking: Hashable, Sendable {
    /// How many are for each option; what is typed is not shown to the room.
    case votes
    /// Whether the notes may be shown where a room may read them.
    case notes
    /// Whether all of it is to be begun anew.
    case anew
    /// Whether the session is over and to be saved.
    case end
    /// Where to go: a number, or words.
    case place(WalkMap)
    /// A line of the room's.
    case line(Line)

    /// What such a line is.
    enum Line: String, CaseIterable, Hashable, Sendable {
      /// What somebody will try.
      case toTry
      /// What somebody says of the session.
      case said
      /// Who took part, between commas.
      case people
    }
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
  /// The lines that are typed, or wait half typed.
  var typed: [Asking.Line: TextField] = [:]
  /// The votes that are typed, or wait half typed.
  var votes = TextField(limit: 40)
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
    case .votes, .place, .line: [.everywhere]
    case .notes, .anew, .end: [.question, .everywhere]
    case nil: [.walk, .browsing, .everywhere]
    }
  }

  var takesText: Bool {
    switch asking {
    case .votes, .place, .line: true
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
    case .reveal, .open: return reveal(in: world) + rereading
    case .unreveal:
      make(.back, in: world)
      return rereading
    case .pickRow: return choose(key, in: world)
    case .toFork: make(.toFork, in: world)
    case .map, .jump, .filter: asking = .place(WalkMap(session))
    case .vote:
      // Who votes has read what there is to vote on.
      while let step = session.voteStep, session.stop.shown < step { make(.reveal, in: world) }
      asking = .votes
    case .practise:
      return draft.map {
        PracticeScreen.opening(session.scenario, in: $0, isAlone: isAlone, world: world)
      } ?? []
    case .tryNext: ask(for: .toTry)
    case .evaluate: ask(for: .said)
    case .namePeople: ask(for: .people)
    case .save: return end(in: world)
    case .beginAnew: asking = .anew
    case .pauseClock: make(session.isPaused ? .goOn : .pause, in: world)
    case .notes:
      if !showsNotes, !isAlone {
        asking = .notes
      } else {
        showNotes(!showsNotes, in: world)
      }
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
      optionCount(in: world) == 0 || (session.beat == nil && !isAlone)
        ? "Nothing is chosen here: Space goes on." : nil
    case .toFork: session.fork == nil ? "There is no fork behind you." : nil
    case .vote: reasonAgainstVote(in: world)
    case .facilitating:
      showsNotes ? nil : "The cards are in the notes: o shows them, to the room too."
    case .practise: reasonAgainstPractice(in: world)
    case .save:
      session.stop.part == .end && !isAlone ? nil : "It is kept as you go. Space goes on."
    case .tryNext:
      session.stop.part == .end || session.stop.part == .debrief
        ? nil : "What each will try is said at the end."
    case .evaluate, .namePeople:
      isAlone ? "Alone, nothing of it is kept." : nil
    case .walkAlone:
      isUntouched
        ? nil : "That is said before anything is shown; x begins it anew."
    case .newFeedback: "Feedback is for Home: Esc goes back; the walk waits."
    case .undo: "b goes back a step; nothing of a walk is lost."
    default: nil
    }
  }

  private func reasonAgainstPractice(in world: World) -> String? {
    if session.stop.part != .practice { return "Practice comes after the beats: M goes there." }
    if session.stop.shown > 2 {
      return "b goes back first: what others wrote is on the screen."
    }
    if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
    return draft == nil || world.guidance == nil
      ? "There is no store to keep it in: write it on paper." : nil
  }

  private func reasonAgainstVote(in world: World) -> String? {
    if isAlone { return "Alone, a digit chooses." }
    guard let step = session.voteStep, optionCount(in: world) > 0 else {
      return "There is nothing to vote on here."
    }
    if session.stop.part == .practice, session.stop.shown > step {
      return "b goes back to what you wrote; the vote is there."
    }
    return nil
  }

  /// How many options there are to vote on, or to choose from, where one is.
  func optionCount(in world: World) -> Int {
    switch session.stop.part {
    case .opening, .end: world.guidance?.confidence?.answers.count ?? 0
    case .beat: session.beat?.choices.count ?? 0
    case .practice: session.laidOut.count > 1 ? session.laidOut.count : 0
    case .debrief: 0
    }
  }

  /// What others handed in meanwhile is read again while the room is at it.
  private var rereading: [Action] {
    guard let draft, session.stop.part == .practice else { return [] }
    return [.effect(.readPractice(session: draft))]
  }
}
