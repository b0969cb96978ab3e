internal import Practice
internal import Surface

/// A scenario beside the editor in which it is written: drawn anew whenever the file is saved.
struct PreviewScreen: Screen {
  let file: String
  private var page: ScenarioScreen?
  private var faults: [ScenarioPreview.Fault] = []
  private var isRead = false

  init(file: String) {
    self.file = file
  }

  var modes: [Mode] { [.preview, .browsing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if command == .back || command == .quit { return [.quit] }
    _ = page?.perform(command, key: key, in: world)
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .scenarios, .moments, .language, .chances, .concern, .undo, .save, .newFeedback, .filter:
      "This shows a file while it is written; nothing else is open."
    default: nil
    }
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    guard case .previewed(let preview) = outcome else { return [] }
    faults = preview.faults
    isRead = true
    // What cannot be read leaves the last that could, with the fault above it.
    guard let scenario = preview.scenario else { return [] }
    let showsNotes = page?.showsNotes ?? true
    let place = page.map { Self.place(in: scenario, after: $0) } ?? 0
    let wasAt = page?.top ?? 0
    var fresh = ScenarioScreen(scenario, trainee: nil)
    fresh.part = min(place, fresh.parts - 1)
    fresh.showsNotes = showsNotes
    // Faults above it push its end further down.
    fresh.rowsAbove = 20
    if fresh.part == page?.part { fresh.top = wasAt }
    page = fresh
    return []
  }

  /// The first part that changed; where none did, the one that was read.
  private static func place(in scenario: Scenario, after page: ScenarioScreen) -> Int {
    let old = page.scenario
    let beats = scenario.beats
    for index in beats.indices
    where !old.beats.indices.contains(index) || old.beats[index] != beats[index] {
      return index + 1
    }
    if old.practice != scenario.practice { return beats.count + 1 }
    if old.debrief != scenario.debrief || old.takeAway != scenario.takeAway {
      return beats.count + 2
    }
    var rest = old
    rest.beats = beats
    return rest == scenario ? page.part : 0
  }

  func page(in world: World) -> Page {
    let hints = Hint.of([.nextPart, .back, .notes, .previousPart, .help], in: modes)
    guard let page else {
      let words: SafeText = isRead ? "Nothing of it can be read yet." : "Reading…"
      return Page(
        title: Line("\(name)", .title), status: status, time: "",
        panes: [
          Pane(
            [.empty, Line(words, .hint)] + lines(for: faults, in: world),
            cursor: .init(line: 0, column: 0))
        ],
        footer: hints)
    }
    var drawn = page.page(in: world)
    drawn.title = Line("\(name)", .title)
    drawn.status = status.adding("  ").adding("", .hint) + drawn.status
    drawn.footer = hints
    let part = page.part
    let here = faults.filter { fault in
      // Faults of practice and debrief stand with the rest of the file.
      fault.beat.map { $0 + 1 == part } ?? (part == 0 || part > page.scenario.beats.count)
    }
    let elsewhere = faults.filter { fault in !here.contains(fault) }
    var lines = lines(for: here, in: world)
    if let first = elsewhere.first {
      let more = elsewhere.count == 1 ? "One fault" : "\(elsewhere.count) faults"
      lines.append(Line("\(more) elsewhere, the first on line \(first.line).", .caution))
    }
    if !lines.isEmpty { lines.append(.empty) }
    drawn.panes = [Pane(lines + drawn.panes[0].lines, cursor: Pane.Place(line: 0, column: 0))]
    return drawn
  }

  private var name: String { file.split(separator: "/").last.map { String($0) } ?? file }

  private var status: Line {
    if !isRead { return .empty }
    switch faults.count {
    case 0: return Line("no faults", .well)
    case 1: return Line("1 fault", .problem)
    case let count: return Line("\(count) faults", .problem)
    }
  }

  private func lines(for faults: [ScenarioPreview.Fault], in world: World) -> [Line] {
    faults.prefix(6).flatMap { fault in
      SafeText("! line \(fault.line): \(fault.sentence)").wrapped(at: max(20, world.width - 4))
        .map { Line($0, .problem) }
    }
  }
}
