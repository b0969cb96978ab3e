internal import Practice
internal import Surface

/// Who has been given which chance to lead: people by situations, and what nobody is given.
struct ChancesScreen: Screen {
  /// What was counted, and for which filter; nil until it was.
  var counts: [ChanceCounts]?
  /// What only records can answer, as it was last asked.
  var asked = Filter()
  var filter = FilterLine()
  var grouping = ChanceTable.Grouping.name
  /// The person that keys act on; the first until one is chosen.
  var selection: RecordID?
  /// The situation that keys act on.
  var column = 0

  /// The table as the filter has it; nil until something is counted and the library is read.
  private(set) var table: ChanceTable?
  /// A chance that is being noted.
  var giving: MomentPlace?
  /// Whether a form is open below: there is one at a time.
  private let isOverForm: Bool

  init(about trainee: RecordID?, isOverForm: Bool) {
    selection = trainee
    self.isOverForm = isOverForm
  }

  var isOverlay: Bool { true }

  func subject(in world: World) -> RecordID? {
    table.flatMap { selectedRow(in: $0)?.id }
  }

  var modes: [Mode] { filter.isTyping ? [.everywhere] : [.chances, .browsing, .everywhere] }

  /// Follows from what was counted, the filter and the people; kept, so that no key and no frame has to
  /// draw it up.
  private mutating func arrange(in world: World) {
    guard let counts, let guidance = world.guidance else {
      table = nil
      return
    }
    table = ChanceTable(
      counts: counts, people: world.people, guidance: guidance, match: filter.match,
      grouping: grouping, today: world.clock.today)
  }

  func selectedRow(in table: ChanceTable) -> ChanceTable.Row? {
    table.rows.first { $0.id == selection } ?? table.rows.first
  }

  func selectedColumn(in table: ChanceTable) -> Int {
    max(0, min(column, table.columns.count - 1))
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .up: move(by: -1, in: world)
    case .down: move(by: 1, in: world)
    case .pageUp: move(by: -10, in: world)
    case .pageDown: move(by: 10, in: world)
    case .top: move(by: -100_000, in: world)
    case .bottom: move(by: 100_000, in: world)
    case .columnNext: turn(by: 1, in: world)
    case .columnPrevious: turn(by: -1, in: world)
    case .pickRow: pick(key, in: world)
    case .changeGroup: return changeGroup(in: world)
    case .filter: filter.isTyping = true
    case .open:
      guard let id = table.flatMap({ selectedRow(in: $0)?.id }) else { break }
      return [.push(TraineeScreen(trainee: id)), .effect(.readStory(id))]
    case .newFeedback: return newFeedback(in: world)
    case .giveChance: return give(in: world)
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    case .nextField, .previousField: filter.isTyping = false
    case .back:
      if filter.isTyping || !filter.isEmpty {
        filter.clear()
        arrange(in: world)
        return count()
      }
      return [.pop]
    case .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .giveChance, .newFeedback, .undo:
      if command == .newFeedback, isOverForm {
        return "Feedback is being written below: Esc goes back to it."
      }
      if command == .giveChance, giving != nil { return "Saving. One moment." }
      if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
      guard command != .undo else { return nil }
      guard let table else { return "The figures are still being counted." }
      return selectedRow(in: table) == nil ? "There is nobody to choose here." : nil
    case .save: return "There is nothing to save here: b notes a chance as given."
    default: return nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard filter.isTyping else { return nil }
    if key == .enter || key == .down {
      if let problem = filter.problem { return [.problem("\(problem)")] }
      filter.isTyping = false
      return count()
    }
    guard filter.press(key, in: world) else { return nil }
    arrange(in: world)
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard filter.isTyping else { return nil }
    let actions = filter.paste(text, in: world)
    arrange(in: world)
    return actions
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .chances(let counted, let figures) where counted == asked:
      counts = figures
      arrange(in: world)
    case .people, .traineeAdded: arrange(in: world)
    case .notFound(let counted, let names) where counted == asked:
      return [.problem("\(FilterLine.sentence(names))")]
    case .chanceGiven:
      guard let place = giving else { return [.effect(.countChances(asked))] }
      giving = nil
      return [.effect(.countChances(asked)), .notice(place.savedWords(in: world))]
    case .failed(let failure) where failure.subject == .chance: giving = nil
    case .undone: return [.effect(.countChances(asked))]
    case .library:
      filter.read(in: world)
      arrange(in: world)
    default: break
    }
    return []
  }

  mutating func reappear(in world: World) -> [Action] { [.effect(.countChances(asked))] }

  /// Counts anew where the filter asks for what only records can answer.
  private mutating func count() -> [Action] {
    guard asked != filter.filter.countingPart else { return [] }
    asked = filter.filter.countingPart
    return [.effect(.countChances(asked))]
  }

  private mutating func move(by distance: Int, in world: World) {
    guard let rows = table?.rows, !rows.isEmpty else { return }
    let place = rows.firstIndex { $0.id == selection } ?? 0
    selection = rows[max(0, min(rows.count - 1, place + distance))].id
  }

  private mutating func turn(by distance: Int, in world: World) {
    guard let table else { return }
    column = max(0, min(table.columns.count - 1, selectedColumn(in: table) + distance))
  }

  private mutating func pick(_ key: Key, in world: World) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      let rows = table?.rows, rows.indices.contains(number - 1)
    else { return }
    selection = rows[number - 1].id
  }

  private mutating func changeGroup(in world: World) -> [Action] {
    let all = ChanceTable.Grouping.allCases
    let place = all.firstIndex(of: grouping) ?? 0
    grouping = all[(place + 1) % all.count]
    arrange(in: world)
    let words: SafeText =
      switch grouping {
      case .name: "By name."
      case .unit: "By unit, then by name."
      case .grade: "By grade, then by name."
      }
    return [.notice(words)]
  }

  /// The selected person and situation.
  private func place(in world: World) -> MomentPlace? {
    guard let table, let row = selectedRow(in: table),
      table.columns.indices.contains(selectedColumn(in: table)),
      let situation = table.columns[selectedColumn(in: table)].id
    else { return nil }
    return MomentPlace(situation: situation, trainee: row.id)
  }

  private func newFeedback(in world: World) -> [Action] {
    place(in: world)?.newFeedback(in: world)
      ?? FeedbackForm.opening(about: subject(in: world), in: world)
  }

  private mutating func give(in world: World) -> [Action] {
    guard let place = place(in: world) else {
      return [.problem("Choose a situation first: left and right.")]
    }
    giving = place
    return place.giveChance(in: world)
  }
}
