internal import Practice
internal import Surface

/// Scenarios by situation, to choose one for a session.
struct ScenariosScreen: Screen {
  /// Whom feedback is about that starts from here: the trainee selected on Home.
  let trainee: RecordID?
  /// Whether feedback is being written below, which another page of it would be in the way of.
  let isOverForm: Bool
  var selection: Scenario.ID?
  /// The filter being typed; nil when there is none.
  var filter: TextField?
  var isFiltering = false

  init(trainee: RecordID?, isOverForm: Bool = false) {
    self.trainee = trainee
    self.isOverForm = isOverForm
  }

  var isOverlay: Bool { true }

  func subject(in world: World) -> RecordID? { trainee }

  var modes: [Mode] { isFiltering ? [.everywhere] : [.scenarios, .browsing, .everywhere] }

  /// What the filter means; all of it where it is not understood.
  var meaning: (filter: ScenarioFilter, fault: String?) {
    guard let filter else { return (ScenarioFilter(), nil) }
    do throws(ScenarioFilter.Fault) {
      return (try ScenarioFilter(filter.text), nil)
    } catch {
      return (ScenarioFilter(), error.sentence)
    }
  }

  /// The scenarios that the filter lets through, in order.
  func rows(in world: World) -> [Scenario] {
    guard let guidance = world.guidance else { return [] }
    let filter = meaning.filter
    return (world.scenarios ?? []).filter { filter.holds($0, in: guidance) }
  }

  /// The row that keys act on.
  func selected(in world: World) -> Scenario? {
    let rows = rows(in: world)
    return rows.first { $0.id == selection } ?? rows.first
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .up: move(by: -1, in: world)
    case .down: move(by: 1, in: world)
    case .pageUp: move(by: -10, in: world)
    case .pageDown: move(by: 10, in: world)
    case .top: selection = rows(in: world).first?.id
    case .bottom: selection = rows(in: world).last?.id
    case .pickRow:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue else { break }
      let rows = rows(in: world)
      if rows.indices.contains(number - 1) { selection = rows[number - 1].id }
    case .open:
      guard let scenario = selected(in: world) else { break }
      selection = scenario.id
      return [.push(ScenarioScreen(scenario, trainee: trainee, isOverForm: isOverForm))]
    case .walk:
      guard let scenario = selected(in: world) else { break }
      selection = scenario.id
      return WalkScreen.opening(scenario, in: world)
    case .newFeedback:
      guard let scenario = selected(in: world) else { break }
      return FeedbackForm.opening(
        about: trainee, at: scenario.situation, because: "from the scenario", in: world)
    case .filter:
      isFiltering = true
      filter = filter ?? TextField(limit: 80)
    case .nextField, .previousField: isFiltering = false
    case .back:
      guard filter != nil else { return [.pop] }
      filter = nil
      isFiltering = false
    case .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .walk: selected(in: world) == nil ? "No scenario is selected." : nil
    case .newFeedback: ScenarioScreen.reasonAgainstFeedback(isOverForm: isOverForm, in: world)
    case .undo: "Nothing is saved here; u works on Home."
    case .save: "There is nothing to save here: n starts feedback."
    default: nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard isFiltering, var field = filter else { return nil }
    if key == .enter || key == .down {
      isFiltering = false
      selection = rows(in: world).first?.id
      return []
    }
    if field.press(key) == .notMine { return nil }
    filter = field
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard isFiltering else { return nil }
    return filter?.take(pasted: text)
  }

  private mutating func move(by distance: Int, in world: World) {
    let rows = rows(in: world)
    guard !rows.isEmpty else { return }
    let place = rows.firstIndex { $0.id == selected(in: world)?.id } ?? 0
    selection = rows[max(0, min(rows.count - 1, place + distance))].id
  }
}
