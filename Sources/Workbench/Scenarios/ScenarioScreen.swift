internal import Practice
internal import Surface

/// One scenario: what it is about, then its beats one after the other, practice and debrief.
struct ScenarioScreen: Screen {
  let scenario: Scenario
  /// Whom feedback is about that starts from here.
  let trainee: RecordID?
  /// Whether feedback is being written below.
  let isOverForm: Bool
  /// The part that is read: 0 says what it is about, then come the beats.
  var part = 0
  /// The first line that is shown.
  var top = 0
  var showsNotes = false
  /// The most rows that something else takes above it.
  var rowsAbove = 0

  init(_ scenario: Scenario, trainee: RecordID?, isOverForm: Bool = false) {
    self.scenario = scenario
    self.trainee = trainee
    self.isOverForm = isOverForm
  }

  func subject(in world: World) -> RecordID? { trainee }

  /// Why feedback cannot be started from a scenario; nil when it can.
  static func reasonAgainstFeedback(isOverForm: Bool, in world: World) -> String? {
    if isOverForm { return "Feedback is being written below: Esc goes back to it." }
    return MomentPlace(situation: "").reasonAgainstFeedback(in: world)
  }

  var modes: [Mode] { [.scenario, .browsing, .everywhere] }

  /// What it is about, the beats, practice and debrief.
  var parts: Int { scenario.beats.count + 3 }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .up: scroll(by: -1, in: world)
    case .down: scroll(by: 1, in: world)
    case .pageUp: scroll(by: -(world.height - 3), in: world)
    case .pageDown: scroll(by: world.height - 3, in: world)
    case .top: top = 0
    case .bottom: scroll(by: 100_000, in: world)
    case .nextPart, .nextField: go(to: part + 1)
    case .previousPart, .previousField: go(to: part - 1)
    case .pickRow: follow(key)
    case .notes:
      showsNotes.toggle()
      top = 0
    case .walk: return WalkScreen.opening(scenario, in: world)
    case .newFeedback:
      return FeedbackForm.opening(
        about: trainee, at: scenario.situation, because: "from the scenario", in: world)
    case .back, .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .newFeedback: Self.reasonAgainstFeedback(isOverForm: isOverForm, in: world)
    case .nextPart: part == parts - 1 ? "This is its end; Esc goes back to the list." : nil
    case .previousPart: part == 0 ? "This is its beginning." : nil
    case .pickRow:
      choices.isEmpty ? "There is nothing to choose here: Enter goes on." : nil
    case .filter: "The list of scenarios can be filtered: Esc goes back to it."
    case .undo: "Nothing is saved here; u works on Home."
    case .save: "There is nothing to save here: n starts feedback."
    default: nil
    }
  }

  /// The beat that is read; nil before and after them.
  var beat: Beat? {
    scenario.beats.indices.contains(part - 1) ? scenario.beats[part - 1] : nil
  }

  private var choices: [Choice] { beat?.choices ?? [] }

  mutating func go(to part: Int) {
    guard (0..<parts).contains(part) else { return }
    self.part = part
    top = 0
  }

  /// A digit goes where that choice leads.
  private mutating func follow(_ key: Key) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      choices.indices.contains(number - 1),
      let place = scenario.beats.firstIndex(where: { $0.id == choices[number - 1].to })
    else { return }
    go(to: place + 1)
  }

  private mutating func scroll(by distance: Int, in world: World) {
    let last = max(0, lines(in: world).count + rowsAbove - (world.height - 2))
    top = max(0, min(last, top + distance))
  }
}
