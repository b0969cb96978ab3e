internal import Practice
internal import Surface

/// Learnable moments, by situation: what could be handed over today, and where nobody has looked.
struct MomentsScreen: Screen {
  /// What a row of the list stands for.
  enum Row: Hashable, Sendable {
    case situation(Situation.ID)
    case moment(Moment.ID, in: Situation.ID)

    var situation: Situation.ID {
      switch self {
      case .situation(let id), .moment(_, let id): id
      }
    }
  }

  let trainee: RecordID?
  /// Whether feedback is being written below, which another page of it would be in the way of.
  let isOverForm: Bool
  /// The situation whose moments are listed; nil for none.
  var opened: Situation.ID?
  var selection: Row?
  /// The filter being typed; nil when there is none.
  var filter: TextField?
  var isFiltering = false
  /// Where a chance is being noted.
  private var giving: MomentPlace?

  /// Opens at the situation that is usual at this hour, else at the first.
  init(trainee: RecordID?, isOverForm: Bool = false, in world: World) {
    self.trainee = trainee
    self.isOverForm = isOverForm
    openUsual(in: world)
  }

  private mutating func openUsual(in world: World) {
    guard opened == nil, selection == nil, let guidance = world.guidance else { return }
    opened = (guidance.usual(at: world.clock) ?? guidance.situations.first)?.id
    selection = opened.map { .situation($0) }
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { isFiltering ? [.everywhere] : [.moments, .browsing, .everywhere] }

  func subject(in world: World) -> RecordID? { trainee }

  /// All rows: every situation, with the moments of the one that is open, or those a filter finds.
  func rows(in world: World) -> [Row] {
    guard let guidance = world.guidance else { return [] }
    let wanted = Fold.words(in: filter?.text ?? "")
    return guidance.situations.flatMap { situation -> [Row] in
      let moments = situation.moments.filter { moment in
        wanted.isEmpty ? situation.id == opened : Self.fits(moment, of: situation, wanted)
      }
      if !wanted.isEmpty, moments.isEmpty { return [] }
      return [.situation(situation.id)] + moments.map { .moment($0.id, in: situation.id) }
    }
  }

  private static func fits(
    _ moment: Moment, of situation: Situation, _ wanted: [String]
  ) -> Bool {
    let text = Fold.fold("\(situation.title) \(moment.title) \(moment.spot) \(moment.brief)")
    return wanted.allSatisfy { text.contains($0) }
  }

  func selected(in world: World) -> Row? {
    let rows = rows(in: world)
    if let selection, rows.contains(selection) { return selection }
    return rows.first
  }

  /// What the selected row is about, for the trainee.
  func place(in world: World) -> MomentPlace? {
    selected(in: world).map { row in
      var place = MomentPlace(situation: row.situation, moment: nil, trainee: trainee)
      if case .moment(let id, _) = row { place.moment = id }
      return place
    }
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .up: move(by: -1, in: world)
    case .down: move(by: 1, in: world)
    case .pageUp: move(by: -10, in: world)
    case .pageDown: move(by: 10, in: world)
    case .top: selection = rows(in: world).first
    case .bottom: selection = rows(in: world).last
    case .pickRow: pick(key, in: world)
    case .open: return open(in: world)
    case .newFeedback: return place(in: world)?.newFeedback(in: world) ?? []
    case .giveChance:
      giving = place(in: world)
      return giving?.giveChance(in: world) ?? []
    case .shiftCard: return place(in: world).map { [.push(ShiftCardScreen($0))] } ?? []
    case .suggestedLinks:
      return [.notice("Enter opens the moment; f shows its suggested links there.")]
    case .filter:
      isFiltering = true
      filter = filter ?? TextField(limit: 60)
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    case .nextField, .previousField: isFiltering = false
    case .back where filter != nil:
      filter = nil
      isFiltering = false
    case .back, .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .newFeedback:
      if isOverForm { return "Feedback is being written below: Esc goes back to it." }
      return place(in: world).map { $0.reasonAgainstFeedback(in: world) }
        ?? "No moment is selected."
    case .giveChance:
      if giving != nil { return "Saving. One moment." }
      return place(in: world).map { $0.reasonAgainstChance(in: world) } ?? "No moment is selected."
    case .undo: return world.identity.readOnly.map { "Read-only: \($0)" }
    case .save: return "There is nothing to save here: n starts feedback, b notes a chance."
    default: return nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard isFiltering, var field = filter else { return nil }
    if key == .enter || key == .down {
      isFiltering = false
      if field.isEmpty { filter = nil }
      selection = rows(in: world).first
      return []
    }
    if field.press(key) == .notMine { return nil }
    filter = field
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard isFiltering else { return nil }
    filter?.paste(text)
    return []
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    if case .library = outcome { openUsual(in: world) }
    guard let place = giving else { return [] }
    switch outcome {
    case .chanceGiven:
      giving = nil
      return [.notice(place.savedWords(in: world))]
    case .failed(let failure) where failure.subject == .chance:
      giving = nil
      return [.problem("Not saved: \(failure.sentence)")]
    default: return []
    }
  }

  mutating func reappear(in world: World) -> [Action] {
    trainee.map { [.effect(.readStory($0))] } ?? []
  }

  private mutating func move(by distance: Int, in world: World) {
    let rows = rows(in: world)
    guard !rows.isEmpty else { return }
    let place = selected(in: world).flatMap { rows.firstIndex(of: $0) } ?? 0
    selection = rows[max(0, min(rows.count - 1, place + distance))]
  }

  /// Digits pick among the moments that are listed under the selected situation.
  private mutating func pick(_ key: Key, in world: World) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      let situation = selected(in: world)?.situation
    else { return }
    let moments = world.guidance?.situation(situation)?.moments ?? []
    guard moments.indices.contains(number - 1) else { return }
    if filter == nil { opened = situation }
    let row = Row.moment(moments[number - 1].id, in: situation)
    if rows(in: world).contains(row) { selection = row }
  }

  private mutating func open(in world: World) -> [Action] {
    switch selected(in: world) {
    case .situation(let id):
      guard filter == nil else { return [] }
      opened = opened == id ? nil : id
      selection = .situation(id)
      return []
    case .moment:
      return place(in: world).map { [.push(MomentScreen($0, isOverForm: isOverForm))] } ?? []
    case nil: return []
    }
  }
}
