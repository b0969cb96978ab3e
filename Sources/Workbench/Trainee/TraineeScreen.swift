internal import Practice
internal import Surface

/// A trainee's page: the timeline beside what was said, and the summary.
struct TraineeScreen: Screen {
  enum View: Sendable {
    case timeline, summary
  }

  let trainee: RecordID
  var view = View.timeline
  /// The entry that keys act on; the newest until one is chosen.
  var selection: RecordID?
  /// The first line of the summary that is shown.
  var top = 0

  init(trainee: RecordID) {
    self.trainee = trainee
  }

  var modes: [Mode] { [.trainee, .browsing, .everywhere] }

  func subject(in world: World) -> RecordID? { trainee }

  func story(in world: World) -> Story? { world.stories[trainee] }

  func selected(in world: World) -> FeedbackEntry? {
    guard let story = story(in: world) else { return nil }
    return story.entries.first { $0.id == selection } ?? story.entries.first
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .up: move(by: -1, in: world)
    case .down: move(by: 1, in: world)
    case .pageUp: move(by: -10, in: world)
    case .pageDown: move(by: 10, in: world)
    case .top: move(by: -100_000, in: world)
    case .bottom: move(by: 100_000, in: world)
    case .pickRow:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        let entries = story(in: world)?.entries, entries.indices.contains(number - 1)
      else { break }
      selection = entries[number - 1].id
    case .nextField, .previousField: view = view == .timeline ? .summary : .timeline
    case .open:
      guard view == .timeline, let entry = selected(in: world), !entry.state.isWithdrawn else {
        break
      }
      return [
        .push(CardScreen(feedback: entry.id, trainee: trainee, isFresh: false)),
        .effect(.readStory(trainee)),
      ]
    case .newFeedback: return FeedbackForm.opening(about: trainee, in: world)
    case .said:
      guard let entry = selected(in: world) else { break }
      return [
        .effect(.markTalked(feedback: entry.id, trainee: trainee, on: world.clock.today))
      ]
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    case .back, .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .said:
      if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
      guard let entry = selected(in: world) else { return "There is nothing to say yet." }
      if entry.state.isWithdrawn { return "This was withdrawn." }
      return entry.isUnsaid ? nil : "It was said already."
    case .newFeedback, .undo: return world.identity.readOnly.map { "Read-only: \($0)" }
    case .filter: return "The timeline cannot be filtered in this version yet."
    case .save: return "There is nothing to save here: n starts feedback."
    default: return nil
    }
  }

  mutating func reappear(in world: World) -> [Action] { [.effect(.readStory(trainee))] }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    if case .talked(_, trainee) = outcome { return [.notice("Noted: said today.")] }
    return []
  }

  private mutating func move(by distance: Int, in world: World) {
    guard view == .timeline else {
      let last = max(0, summaryLines(in: world).count - (world.height - 2))
      top = max(0, min(last, top + distance))
      return
    }
    guard let entries = story(in: world)?.entries, !entries.isEmpty else { return }
    let place = entries.firstIndex { $0.id == selected(in: world)?.id } ?? 0
    selection = entries[max(0, min(entries.count - 1, place + distance))].id
  }
}
