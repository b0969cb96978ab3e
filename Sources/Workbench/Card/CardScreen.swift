internal import Practice
internal import Surface

/// After saving: the supervisor's own words in speaking order, and whether they were said.
struct CardScreen: Screen {
  private(set) var feedback: RecordID
  var trainee: RecordID
  /// Whether it was saved just now, rather than opened from TO SAY.
  private(set) var isFresh: Bool
  private var situation: Situation.ID?
  private var words: SpokenWords
  private var isSaid = false
  /// The first name of somebody else to whom it was said, before it was moved to the right person.
  private var wasSaidTo: String?

  /// The card of feedback that was saved just now.
  init(saved draft: FeedbackDraft, trainee: RecordID) {
    feedback = draft.id
    self.trainee = trainee
    isFresh = true
    situation = draft.situation
    words = SpokenWords(
      saw: draft.saw, effect: draft.effect, next: draft.next, they: draft.they, due: nil)
  }

  /// The card of feedback that waits to be said; its words come with the story.
  init(feedback: RecordID, trainee: RecordID, isFresh: Bool) {
    self.feedback = feedback
    self.trainee = trainee
    self.isFresh = isFresh
    words = SpokenWords(saw: "", effect: "", next: "", they: "", due: nil)
  }

  var modes: [Mode] { [.card, .browsing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .said:
      if isSaid, wasSaidTo == nil { return [.pop] }
      return [.effect(.markTalked(feedback: feedback, trainee: trainee, on: world.clock.today))]
    case .later, .back, .quit: return [.pop]
    case .move: return [.push(MoveScreen(feedback: feedback, from: trainee, in: world))]
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    default: return []
    }
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .said, .move: world.identity.readOnly.map { "Read-only: \($0)" }
    case .newFeedback: "Enter goes back to Home; n is there."
    case .save: "It is saved."
    default: nil
    }
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .story(let story) where story.trainee == trainee:
      guard let entry = story.entries.first(where: { $0.id == feedback }) else { return [] }
      situation = entry.feedback.situation
      words = SpokenWords(entry.feedback, in: world)
      isSaid = entry.state.talked != nil
      return []
    case .talked(feedback, _):
      return [.pop, .notice("Noted: said to \(world.firstName(trainee)) today.")]
    case .moved(let id, from: trainee, let to):
      // The page of the wrong person must not stay in front.
      wasSaidTo = isSaid ? world.firstName(trainee) : nil
      (feedback, trainee, isFresh, isSaid) = (id, to, false, false)
      return [.notice("Moved to \(world.name(to)).")]
    case .undone: return [.pop]
    default: return []
    }
  }

  func page(in world: World) -> Page {
    let name = world.name(trainee)
    var lines = [Line.empty]
    if isFresh {
      let place = situation.map { ", \(world.title($0))" } ?? ""
      lines.append(Line("Saved", .well).adding(" for \(name)\(place)", .title))
    } else {
      let place = situation.map { " · \(world.title($0))" } ?? ""
      lines.append(Line("To say to \(name)\(place)", .title))
    }
    lines.append(.empty)
    lines += words.lines(width: min(world.width - 2, 96))
    lines.append(.empty)
    let first = world.firstName(trainee)
    if let wasSaidTo { lines.append(Line("It was said to \(wasSaidTo).", .hint)) }
    let cursor = Pane.Place(line: lines.count, column: 0)
    if isSaid, wasSaidTo == nil {
      lines.append(Line("Said to \(first).", .well))
    } else {
      lines.append(
        Line("Said to \(first)? ", .accent).adding("y", .key).adding(" yes · ", .hint)
          .adding("Enter", .key).adding(" later", .hint))
    }
    return Page(
      title: Line(isFresh ? "After saving" : "To say", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: cursor)],
      footer: Hint.of([.said, .later, .move, .undo, .help], in: modes))
  }
}
