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

  private(set) var trainee: RecordID?
  /// Whether feedback is being written below, which another page of it would be in the way of.
  let isOverForm: Bool
  /// The situation whose moments are listed; nil for none.
  var opened: Situation.ID?
  var selection: Row?
  /// The filter being typed; nil when there is none.
  var filter: TextField?
  var isFiltering = false
  /// All rows: every situation, with the moments of the one that is open, or those a filter finds.
  private(set) var rows: [Row] = []
  /// What is open for the trainee; nil until their story is read.
  private(set) var outlook: Outlook?
  /// Where a chance is being noted.
  private var giving: MomentPlace?
  /// What is selected, beside the list.
  var reading = SecondPane()

  /// Opens at a situation; without one at that which is usual at this hour, else at the first.
  init(
    trainee: RecordID?, opened: Situation.ID? = nil, isOverForm: Bool = false, in world: World
  ) {
    self.trainee = trainee
    self.isOverForm = isOverForm
    if let opened, world.guidance?.situation(opened) != nil {
      self.opened = opened
      selection = .situation(opened)
      arrange(in: world)
      look(in: world)
    }
    openUsual(in: world)
  }

  private mutating func openUsual(in world: World) {
    guard opened == nil, selection == nil, let guidance = world.guidance else { return }
    opened = (guidance.usual(at: world.clock) ?? guidance.situations.first)?.id
    selection = opened.map { .situation($0) }
    arrange(in: world)
    look(in: world)
  }

  /// Follows from the filter and from what is open; kept, so that drawing need not search.
  private mutating func arrange(in world: World) {
    guard let guidance = world.guidance else { return }
    let wanted = Fold.words(in: filter?.text ?? "")
    rows = guidance.situations.flatMap { situation -> [Row] in
      let moments = situation.moments.filter { moment in
        wanted.isEmpty ? situation.id == opened : Self.fits(moment, of: situation, wanted)
      }
      if !wanted.isEmpty, moments.isEmpty { return [] }
      return [.situation(situation.id)] + moments.map { .moment($0.id, in: situation.id) }
    }
  }

  /// Follows from a filter that was typed: the first moment that it finds is what one is on.
  private mutating func find(in world: World) {
    arrange(in: world)
    if found.isEmpty { return }
    if case .moment = selected { return }
    selection = rows.first { if case .moment = $0 { true } else { false } }
  }

  /// The words that the filter looks for.
  var found: FoundWords { FoundWords(Fold.words(in: filter?.text ?? "")) }

  /// Follows from the trainee's story; kept, because a long one takes time to go through.
  private mutating func look(in world: World) {
    outlook = MomentPlace(situation: "", trainee: trainee).outlook(in: world)
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { isFiltering ? [.everywhere] : [.moments, .browsing, .everywhere] }

  func subject(in world: World) -> RecordID? { trainee }

  private static func fits(
    _ moment: Moment, of situation: Situation, _ wanted: [String]
  ) -> Bool {
    let text = Fold.fold("\(situation.title) \(moment.title) \(moment.spot) \(moment.brief)")
    return wanted.allSatisfy { text.contains($0) }
  }

  var selected: Row? {
    if let selection, rows.contains(selection) { return selection }
    return rows.first
  }

  /// What the selected row is about, for the trainee.
  var place: MomentPlace? {
    selected.map { row in
      var place = MomentPlace(situation: row.situation, moment: nil, trainee: trainee)
      if case .moment(let id, _) = row { place.moment = id }
      return place
    }
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if !isFiltering, reads(\.reading, command, in: world) { return [] }
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .top: selection = rows.first
    case .bottom: selection = rows.last
    case .pickRow: pick(key, in: world)
    case .open: return open(in: world)
    case .newFeedback: return place?.newFeedback(in: world) ?? []
    case .giveChance:
      giving = place
      return giving?.giveChance(in: world) ?? []
    case .shiftCard: return place.map { [.push(ShiftCardScreen($0, outlook: outlook))] } ?? []
    case .nextTrainee: return turn(by: 1, in: world)
    case .previousTrainee: return turn(by: -1, in: world)
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
      arrange(in: world)
    case .back, .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .newFeedback:
      if isOverForm { return "Feedback is being written below: Esc goes back to it." }
      return place.map { $0.reasonAgainstFeedback(in: world) }
        ?? "No moment is selected."
    case .giveChance:
      if giving != nil { return "Saving. One moment." }
      return place.map { $0.reasonAgainstChance(in: world) } ?? "No moment is selected."
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
      return []
    }
    if field.press(key) == .notMine { return nil }
    filter = field
    find(in: world)
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard isFiltering else { return nil }
    let actions = filter?.take(pasted: text)
    find(in: world)
    return actions
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .library:
      openUsual(in: world)
      arrange(in: world)
      look(in: world)
    case .story: look(in: world)
    default: break
    }
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

  /// Goes to the next trainee by name, round and round.
  private mutating func turn(by distance: Int, in world: World) -> [Action] {
    let all = world.people.trainees
    guard all.count > 1 || trainee == nil, !all.isEmpty else { return [] }
    let place = all.firstIndex { $0.id == trainee }
    let next = all[((place ?? (distance > 0 ? -1 : 0)) + distance + all.count) % all.count].id
    trainee = next
    outlook = nil
    look(in: world)
    return [.effect(.readStory(next))]
  }

  private mutating func move(by distance: Int) {
    guard !rows.isEmpty else { return }
    let place = selected.flatMap { rows.firstIndex(of: $0) } ?? 0
    selection = rows[max(0, min(rows.count - 1, place + distance))]
  }

  /// Digits pick among the moments that are listed under the selected situation.
  private mutating func pick(_ key: Key, in world: World) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      let situation = selected?.situation
    else { return }
    let moments = world.guidance?.situation(situation)?.moments ?? []
    guard moments.indices.contains(number - 1) else { return }
    if filter == nil {
      opened = situation
      arrange(in: world)
    }
    let row = Row.moment(moments[number - 1].id, in: situation)
    if rows.contains(row) { selection = row }
  }

  private mutating func open(in world: World) -> [Action] {
    switch selected {
    case .situation(let id):
      // What a filter found opens among all the others.
      opened = opened == id && filter == nil ? nil : id
      filter = nil
      arrange(in: world)
      selection = .situation(id)
      return []
    case .moment:
      return place.map { [.push(MomentScreen($0, outlook: outlook, isOverForm: isOverForm))] } ?? []
    case nil: return []
    }
  }
}
