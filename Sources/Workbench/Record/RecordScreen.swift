internal import Practice
internal import Surface

/// One record in full, and what can be done to it.
struct RecordScreen: Screen {
  let feedback: RecordID
  let trainee: RecordID
  /// What was looked for, where that led here.
  private let found: FoundWords
  private var scroll = TextScroll()
  private var showsHistory = false

  init(feedback: RecordID, trainee: RecordID, finding found: FoundWords = FoundWords([])) {
    self.feedback = feedback
    self.trainee = trainee
    self.found = found
  }

  var modes: [Mode] { [.record, .browsing, .everywhere] }

  private func story(in world: World) -> Story? { world.stories[trainee] }

  private func entry(in world: World) -> FeedbackEntry? { story(in: world)?.entry(feedback) }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back, .quit: return [.pop]
    case .history:
      showsHistory.toggle()
      scroll = TextScroll()
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    case _ where TextScroll.takes(command):
      scroll.perform(command, lines: lines(in: world).count, rows: world.height - 2)
    default: return entry(in: world).map { act(command, on: $0, in: world) } ?? []
    }
    return []
  }

  private func act(_ command: Command, on entry: FeedbackEntry, in world: World) -> [Action] {
    switch command {
    case .said:
      return [.effect(.markTalked(feedback: feedback, trainee: trainee, on: world.clock.today))]
    case .amend:
      // A change that waits is gone on with: two from one text would stand as two versions.
      if let waiting = world.drafts.first(where: { $0.amends == feedback }) {
        return [.effect(.resumeDraft(waiting.id))]
      }
      return [
        .push(FeedbackForm(amending: entry, in: world)),
        .effect(.openDraft(by: world.identity.me)),
      ]
    case .withdraw: return [.push(WithdrawScreen(entry, of: trainee))]
    case .move: return [.push(MoveScreen(feedback: feedback, from: trainee, in: world))]
    case .fileUnder: return [.push(ProjectScreen(filing: entry, of: trainee))]
    case .stepDone: return step(.done, of: entry)
    case .stepWorking: return step(.working, of: entry)
    case .stepDropped: return step(.dropped, of: entry)
    default: return []
    }
  }

  private func step(_ state: StepState, of entry: FeedbackEntry) -> [Action] {
    guard let next = entry.feedback.next else { return [] }
    if entry.state.step == state { return [.notice("It is \(state.words).")] }
    return [.effect(.change(.step(next.id, state), trainee: trainee))]
  }

  func unavailability(of command: Command, in world: World) -> String? {
    let changing: Set<Command> = [
      .said, .amend, .withdraw, .move, .fileUnder, .stepDone, .stepWorking, .stepDropped,
    ]
    if command == .undo { return world.identity.readOnly.map { "Read-only: \($0)" } }
    guard changing.contains(command) else { return Self.elsewhere(command) }
    if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
    guard let entry = entry(in: world) else { return "Reading. One moment." }
    if entry.state.isWithdrawn { return "This was withdrawn: u brings back what you took back." }
    switch command {
    case .said: return entry.isUnsaid ? nil : "It was said already."
    case .stepDone, .stepWorking, .stepDropped:
      return entry.feedback.next == nil ? "No next step was agreed in it." : nil
    default: return nil
    }
  }

  private static func elsewhere(_ command: Command) -> String? {
    switch command {
    case .filter: "Esc goes back to the list; / is there."
    case .newFeedback, .handOver, .export, .framework, .startProject:
      "Esc goes back to the trainee's page; it is there."
    case .save: "It is saved. e changes it."
    default: nil
    }
  }

  mutating func reappear(in world: World) -> [Action] { [.effect(.readStory(trainee))] }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .talked(feedback, _): return [.notice("Noted: said to \(world.firstName(trainee)) today.")]
    case .changed(let change, trainee): return told(change, in: world)
    case .moved(_, trainee, let to):
      return [.pop, .notice("Saved: moved to \(world.tellingName(to)).")]
    default: return []
    }
  }

  private func told(_ change: StoryChange, in world: World) -> [Action] {
    let words: SafeText? =
      switch change {
      case .step(_, let state): "Saved: \(state.words)."
      case .withdraw(feedback, _): "Saved: withdrawn. u brings it back."
      case .file(feedback, let thread):
        thread == nil ? "Saved: in no project." : "Saved: filed under the project."
      case .fileUnderNew(feedback, let title): "Saved: filed under \(title)."
      default: nil
      }
    return words.map { [.notice($0)] } ?? []
  }

  // MARK: Drawing

  private func lines(in world: World) -> [Line] {
    guard let story = story(in: world) else { return [Line("Reading…", .hint)] }
    guard let entry = entry(in: world) else {
      return [Line("This record is not here any more: it was moved or erased.", .hint)]
    }
    // The signs around found words need room of their own.
    let width = min(world.width - 2, 96) - (found.isEmpty ? 0 : 6)
    if showsHistory { return HistoryLines(entry, in: story).lines(width: width, in: world) }
    return EntryLines(entry: entry, story: story).lines(width: width, in: world)
      .map { $0.marking(found) }
  }

  func page(in world: World) -> Page {
    let step = entry(in: world)?.feedback.next == nil ? [] : [Command.stepDone]
    // What was taken back can be read, and brought back, and nothing else.
    let isWithdrawn = entry(in: world)?.state.isWithdrawn == true
    var footer = Hint.of(
      isWithdrawn ? [.history] : [.said, .amend, .history, .withdraw, .fileUnder, .move], in: modes)
    if !step.isEmpty, !isWithdrawn { footer.append(Hint(keys: "d w x", word: "step")) }
    footer += Hint.of([.undo, .help, .back], in: modes)
    let name = world.tellingName(trainee)
    return Page(
      title: Line(showsHistory ? "History · \(name)" : "Record · \(name)", .title),
      status: Line("…\(feedback.short)", .hint), time: "",
      panes: [scroll.pane(lines(in: world))], footer: footer)
  }
}
