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
  private var scroll = TextScroll()

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
    case .up, .down, .pageUp, .pageDown, .top, .bottom:
      scroll.perform(
        command, lines: spoken(in: world).count, rows: rows(in: world), hasHead: true)
      return []
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
      return [.notice("Moved to \(world.tellingName(to)).")]
    case .undone: return [.pop]
    default: return []
    }
  }

  /// What was saved, and for whom: it stays in sight whatever is read below it.
  private func head(in world: World) -> [Line] {
    let name = world.tellingName(trainee)
    let place = situation.map { world.title($0) }
    if isFresh {
      return [
        .empty,
        Line("Saved", .well).adding(" for \(name)\(place.map { ", \($0)" } ?? "")", .title),
        .empty,
      ]
    }
    return [.empty, Line("To say to \(name)\(place.map { " · \($0)" } ?? "")", .title), .empty]
  }

  private func spoken(in world: World) -> [Line] {
    words.lines(width: min(world.width - 2, 96)) + [.empty]
  }

  private func foot(in world: World) -> [Line] {
    let first = world.firstName(trainee)
    let before = wasSaidTo.map { [Line("It was said to \($0).", .hint)] } ?? []
    if isSaid, wasSaidTo == nil { return [Line("Said to \(first).", .well)] }
    return before + [
      Line("Said to \(first)? ", .accent).adding("y", .key).adding(" yes · ", .hint)
        .adding("Enter", .key).adding(" later", .hint)
    ]
  }

  /// The rows for the words, between header, head, foot and footer.
  private func rows(in world: World) -> Int {
    max(1, world.height - 2 - head(in: world).count - foot(in: world).count)
  }

  func page(in world: World) -> Page {
    let (head, spoken, foot) = (head(in: world), spoken(in: world), foot(in: world))
    var footer = Hint.of([.said, .later, .move, .undo, .help], in: modes)
    if spoken.count > rows(in: world) { footer.insert(Hint(keys: "Up Down", word: "read"), at: 2) }
    return Page(
      title: Line(isFresh ? "After saving" : "To say", .title), status: .empty, time: "",
      panes: [
        scroll.pane(
          spoken, head: head, foot: foot, cursor: head.count + spoken.count + foot.count - 1)
      ], footer: footer)
  }
}
