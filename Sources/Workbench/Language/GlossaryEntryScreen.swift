internal import Practice
internal import Surface

/// One entry of the glossary on a page of its own.
struct GlossaryEntryScreen: Screen {
  private let trainee: RecordID?
  private let isOverForm: Bool
  private var entry: GlossaryEntry
  private var scroll = TextScroll()
  /// Where one came from by following, the latest last: Esc goes back along it.
  private var trail: [GlossaryEntry] = []

  /// A page that is left by more Escs than this is one that nobody finds out of.
  private static let longestTrail = 8

  init(_ entry: GlossaryEntry, for trainee: RecordID? = nil, isOverForm: Bool = false) {
    self.trainee = trainee
    self.isOverForm = isOverForm
    self.entry = entry
  }

  var modes: [Mode] { [.language, .browsing, .everywhere] }

  func subject(in world: World) -> RecordID? { trainee }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .pickRow:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        let links = world.guidance?.links(of: entry), links.indices.contains(number - 1)
      else { return [.problem("No word here has that number.")] }
      trail = (trail + [entry]).suffix(Self.longestTrail)
      show(links[number - 1])
    case .back:
      guard let before = trail.popLast() else { return [.pop] }
      show(before)
    case .newFeedback:
      return FeedbackForm.opening(
        about: trainee, lookingFor: world.guidance?.lookFors(of: entry) ?? [], in: world)
    case .quit: return [.pop]
    default: scroll.perform(command, lines: lines(in: world).count, rows: world.height - 2)
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .newFeedback: ScenarioScreen.reasonAgainstFeedback(isOverForm: isOverForm, in: world)
    case .save: "There is nothing to save here: n starts feedback."
    case .undo: "There is nothing here to take back."
    case .filter: "There is no list here: Esc goes back to it."
    default: nil
    }
  }

  private func lines(in world: World) -> [Line] {
    GlossaryLines(entry: entry, width: min(world.width - 2, 80)).lines(in: world)
  }

  private mutating func show(_ entry: GlossaryEntry) {
    self.entry = entry
    scroll = TextScroll()
  }

  func page(in world: World) -> Page {
    Page(
      title: Line("Language", .title), status: .empty, time: "",
      panes: [scroll.pane(lines(in: world))],
      footer: [
        Hint(keys: "1-9", word: "follow"), Hint(keys: "Up Down", word: "scroll"),
        Hint(keys: "Esc", word: "back"), Hint(keys: "n", word: "new"),
      ])
  }
}
