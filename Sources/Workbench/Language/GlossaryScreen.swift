internal import Practice
internal import Surface

/// The words of leadership, theory cards, feedback models and cards for facilitating.
struct GlossaryScreen: Screen {
  /// Whom feedback is about that starts from here.
  let trainee: RecordID?
  /// Whether feedback is being written below, which another page of it would be in the way of.
  let isOverForm: Bool
  var selection: GlossaryEntry.ID?
  /// The filter being typed; nil when there is none.
  var filter: TextField?
  var isFiltering = false
  /// The entry beside the list.
  var reading = SecondPane()

  /// The entries that the filter finds; kept, so that drawing need not search.
  private(set) var entries: [GlossaryEntry] = []

  init(
    _ selection: GlossaryEntry.ID? = nil, for trainee: RecordID? = nil, isOverForm: Bool = false,
    in world: World
  ) {
    self.trainee = trainee
    self.isOverForm = isOverForm
    self.selection = selection
    find(in: world)
  }

  private mutating func find(in world: World) {
    entries = world.guidance?.glossary(matching: filter?.text ?? "") ?? []
  }

  /// The words that the filter looks for.
  var found: FoundWords { FoundWords(Fold.words(in: filter?.text ?? "")) }

  var isOverlay: Bool { true }

  func subject(in world: World) -> RecordID? { trainee }

  var modes: [Mode] { isFiltering ? [.everywhere] : [.language, .browsing, .everywhere] }

  var selected: GlossaryEntry? { entries.first { $0.id == selection } ?? entries.first }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if !isFiltering, reads(\.reading, command, in: world) { return [] }
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .top: selection = entries.first?.id
    case .bottom: selection = entries.last?.id
    case .open:
      return selected.map {
        [.push(GlossaryEntryScreen($0, for: trainee, isOverForm: isOverForm))]
      } ?? []
    case .pickRow: follow(key, in: world)
    case .newFeedback:
      let wanted = selected.flatMap { world.guidance?.lookFors(of: $0) } ?? []
      return FeedbackForm.opening(about: trainee, lookingFor: wanted, in: world)
    case .filter:
      isFiltering = true
      filter = filter ?? TextField(limit: 60)
    case .nextField, .previousField: isFiltering = false
    case .back where filter != nil:
      filter = nil
      isFiltering = false
      find(in: world)
    case .back, .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .newFeedback: ScenarioScreen.reasonAgainstFeedback(isOverForm: isOverForm, in: world)
    case .save: "There is nothing to save here: n starts feedback."
    case .undo: "There is nothing here to take back."
    default: nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard isFiltering, var field = filter else { return nil }
    if key == .enter || key == .down {
      isFiltering = false
      if field.isEmpty { filter = nil }
      return []
    }
    if field.press(key) == .notMine { return nil }
    filter = field
    find(in: world)
    // The best of what is found is what was typed, where it is a name.
    let typed = Fold.fold(field.text)
    selection = (entries.first { Fold.fold($0.title).hasPrefix(typed) } ?? entries.first)?.id
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard isFiltering else { return nil }
    let actions = filter?.take(pasted: text)
    find(in: world)
    return actions
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    if case .library = outcome { find(in: world) }
    return []
  }

  private mutating func move(by distance: Int) {
    guard !entries.isEmpty else { return }
    let place = entries.firstIndex { $0.id == selected?.id } ?? 0
    selection = entries[max(0, min(entries.count - 1, place + distance))].id
  }

  /// A digit goes to what the entry leads to; a filter that hides it is let go.
  private mutating func follow(_ key: Key, in world: World) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      let entry = selected, let links = world.guidance?.links(of: entry),
      links.indices.contains(number - 1)
    else { return }
    selection = links[number - 1].id
    if !entries.contains(where: { $0.id == selection }) {
      filter = nil
      find(in: world)
    }
  }
}
