internal import Practice
internal import Surface

/// Feedback that a filter lets through: by words in it, people, situations, days.
struct FindScreen: Screen {
  var filter: FilterLine
  /// The filter that was asked last; nil while nothing was.
  var asked: Filter?
  /// What was found, the latest seen first; nil while it is looked for.
  var found: [FeedbackEntry]?
  /// How much there is in all.
  var all = 0
  /// The feedback that keys act on; the first until one is chosen.
  var selection: RecordID?

  init(_ filter: FilterLine) {
    self.filter = filter
  }

  /// Opens the page, and looks where the filter is sound already.
  static func opening(_ filter: FilterLine) -> [Action] {
    var screen = FindScreen(filter)
    screen.filter.isTyping = true
    let actions = filter.isSound ? screen.look() : []
    return [.push(screen)] + actions
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { filter.isTyping ? [.everywhere] : [.browsing, .everywhere] }

  func selected() -> FeedbackEntry? { found?.first { $0.id == selection } ?? found?.first }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .top: move(by: -100_000)
    case .bottom: move(by: 100_000)
    case .pickRow:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue, let found,
        found.indices.contains(number - 1)
      else { break }
      selection = found[number - 1].id
    case .filter: filter.isTyping = true
    case .nextField, .previousField: filter.isTyping.toggle()
    case .open:
      guard let entry = selected() else { break }
      let trainee = world.people.kept(entry.feedback.trainee)
      return [
        .push(RecordScreen(feedback: entry.id, trainee: trainee, finding: filter.words)),
        .effect(.readStory(trainee)),
      ]
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    case .back, .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .undo: return world.identity.readOnly.map { "Read-only: \($0)" }
    case .open:
      return selected() == nil ? "There is nothing to open." : nil
    case .save: return "There is nothing to save here."
    default: return nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard filter.isTyping else { return nil }
    switch key {
    case .enter, .down:
      if let problem = filter.problem { return [.problem("\(problem)")] }
      guard filter.isSound else { return [.problem("Type words, or a filter such as @handover.")] }
      filter.isTyping = false
      return asked == filter.filter ? [] : look()
    default: return filter.press(key, in: world) ? [] : nil
    }
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard filter.isTyping else { return nil }
    return filter.paste(text, in: world)
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .found(let looked, let entries, let all) where looked == asked:
      found = entries
      self.all = all
      if !entries.isEmpty { filter.isTyping = false }
    case .notFound(let looked, let names) where looked == asked:
      found = []
      return [.problem("\(FilterLine.sentence(names))")]
    case .library: filter.read(in: world)
    case .undone: return again()
    default: break
    }
    return []
  }

  mutating func reappear(in world: World) -> [Action] { again() }

  private mutating func look() -> [Action] {
    asked = filter.filter
    found = nil
    selection = nil
    return [.effect(.find(filter.filter))]
  }

  private func again() -> [Action] { asked.map { [.effect(.find($0))] } ?? [] }

  private mutating func move(by distance: Int) {
    guard let found, !found.isEmpty else { return }
    let place = found.firstIndex { $0.id == selected()?.id } ?? 0
    selection = found[max(0, min(found.count - 1, place + distance))].id
  }
}
