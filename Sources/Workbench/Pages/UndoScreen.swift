internal import Practice
internal import Surface

/// What an undo takes back, before and after; only Enter does it.
struct UndoScreen: Screen {
  private enum State: Sendable {
    case looking, nothing
    case planned(UndoPlan)
  }
  private var state = State.looking

  var isOverlay: Bool { true }

  var modes: [Mode] { [.browsing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back, .quit: return [.pop]
    case .open:
      guard case .planned(let plan) = state else { return [.pop] }
      return [.effect(.undo(plan))]
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
    var lines: [Line] = [.empty]
    var footer = [Hint(keys: "Esc", word: "back, nothing changes")]
    switch state {
    case .looking: lines.append(Line("Looking…", .hint))
    case .nothing:
      lines.append(Line("There is nothing to take back: you saved nothing here in 24 hours."))
    case .planned(let plan):
      lines.append(Line("Take this back?", .accent))
      lines.append(Line("\(plan.sentence)"))
      lines.append(.empty)
      lines += Self.section("Before", plan.before, width: min(world.width - 4, 96))
      lines.append(.empty)
      lines += Self.section("After", plan.after, width: min(world.width - 4, 96))
      footer.insert(Hint(keys: "Enter", word: "takes it back"), at: 0)
    }
    return Page(
      title: Line("Undo", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: Pane.Place(line: 1, column: 0))], footer: footer)
  }

  private static func section(_ title: SafeText, _ rows: [String], width: Int) -> [Line] {
    var lines = [Line(title, .label)]
    for row in rows {
      lines += SafeText(row).wrapped(at: width - 2).map { Line("  ").adding($0) }
    }
    if rows.isEmpty { lines.append(Line("  nothing", .hint)) }
    return lines
  }
}
