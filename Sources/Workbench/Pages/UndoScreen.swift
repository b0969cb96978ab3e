internal import Practice
internal import Surface

/// What an undo takes back, before and after; only Enter does it.
struct UndoScreen: Screen {
  private enum State: Sendable {
    case looking, nothing
    case planned(UndoPlan)
  }
  private var state = State.looking
  private var scroll = TextScroll()

  var isOverlay: Bool { true }

  var modes: [Mode] { [.browsing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back, .quit: return [.pop]
    case .open:
      guard case .planned(let plan) = state else { return [.pop] }
      return [.effect(.undo(plan))]
    case .up, .down, .pageUp, .pageDown, .top, .bottom:
      if case .planned(let plan) = state {
        scroll.perform(
          command, lines: Self.change(plan, width: world.width).count, rows: Self.rows(in: world),
          hasHead: true)
      }
      return []
    default: return []
    }
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .undoPlanned(let plan):
      state = plan.map { .planned($0) } ?? .nothing
      return []
    case .undone: return [.pop, .notice("Taken back. u takes back the one before.")]
    case .failed(let failure) where failure.subject == .undo:
      return [.pop, .problem("\(failure.sentence)")]
    default: return []
    }
  }

  func page(in world: World) -> Page {
    var page = Page(
      title: Line("Undo", .title), status: .empty, time: "", panes: [],
      footer: [Hint(keys: "Esc", word: "back, nothing changes")])
    let cursor = Pane.Place(line: 1, column: 0)
    switch state {
    case .looking: page.panes = [Pane([.empty, Line("Looking…", .hint)], cursor: cursor)]
    case .nothing:
      let words: SafeText =
        "There is nothing to take back: you saved nothing here in 24 hours."
      page.panes = [
        Pane([.empty] + words.wrapped(at: world.width - 2).map { Line($0) }, cursor: cursor)
      ]
    case .planned(let plan):
      let change = Self.change(plan, width: world.width)
      page.panes = [
        scroll.pane(change, head: [.empty, Line("Take this back?", .accent)], cursor: cursor.line)
      ]
      page.footer.insert(Hint(keys: "Enter", word: "takes it back"), at: 0)
      if change.count > Self.rows(in: world) {
        page.footer.insert(Hint(keys: "Up Down", word: "read"), at: 1)
      }
    }
    return page
  }

  /// What is taken back, before and after.
  private static func change(_ plan: UndoPlan, width: Int) -> [Line] {
    let room = min(width - 4, 96)
    return SafeText(plan.sentence).wrapped(at: min(width - 2, 96)).map { Line($0) } + [.empty]
      + section("Before", plan.before, width: room) + [.empty]
      + section("After", plan.after, width: room)
  }

  /// The rows for that, between header, question and footer.
  private static func rows(in world: World) -> Int { max(1, world.height - 4) }

  private static func section(_ title: SafeText, _ rows: [String], width: Int) -> [Line] {
    var lines = [Line(title, .label)]
    for row in rows {
      lines += SafeText(row).wrapped(at: width - 2).map { Line("  ").adding($0) }
    }
    if rows.isEmpty { lines.append(Line("  nothing", .hint)) }
    return lines
  }
}
