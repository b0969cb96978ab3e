internal import Practice
internal import Surface

/// What others erased and is still in this computer's files: its user is asked.
struct ErasuresScreen: Screen {
  /// Nil until it is read.
  private var found: [WaitingErasure]?
  private var isErasing = false
  private var scroll = TextScroll()

  var isOverlay: Bool { true }

  var modes: [Mode] { isAsking ? [.question, .browsing, .everywhere] : [.browsing, .everywhere] }

  private var free: [WaitingErasure] { (found ?? []).filter { $0.hold == nil } }

  private var isAsking: Bool { !free.isEmpty && !isErasing }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back, .quit, .no: return [.pop]
    case .open: return isAsking ? [] : [.pop]
    case .yes:
      guard isAsking else { return [] }
      isErasing = true
      return [.effect(.finishErasures(free.map(\.id)))]
    default:
      scroll.perform(command, lines: lines(in: world).count, rows: world.height - 2)
      return []
    }
  }

  func unavailability(of command: Command, in world: World) -> String? {
    command == .yes ? world.identity.readOnly.map { "Read-only: \($0)" } : nil
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .erasures(let found): self.found = found
    case .erasuresFinished: return [.pop, .notice("Erased on this computer.")]
    case .failed: isErasing = false
    default: break
    }
    return []
  }

  private func lines(in world: World) -> [Line] {
    guard let found else { return [.empty, Line("Looking…", .hint)] }
    let width = min(world.width - 4, 88)
    func wrapped(_ text: SafeText, _ role: Role = .text) -> [Line] {
      text.wrapped(at: width).map { Line($0, role) }
    }
    guard !found.isEmpty else {
      return [.empty] + wrapped("Nothing that others erased is left in this computer's files.")
    }
    var lines =
      [.empty]
      + wrapped(
        "Erased on another computer, or come back with a copy. It is shown nowhere, and still stands in "
          + "this computer's files. Whoever erased it can say whom it is about.")
    for one in found {
      lines.append(.empty)
      lines += wrapped("\(one.line)", .title)
      if let hold = one.hold { lines += wrapped("Stays for now: \(hold)", .caution) }
    }
    lines.append(.empty)
    if isErasing { return lines + [Line("Erasing…", .accent)] }
    return free.isEmpty
      ? lines : lines + wrapped("Erase it here too? It cannot be undone.", .accent)
  }

  func page(in world: World) -> Page {
    let lines = lines(in: world)
    let isLong = lines.count > world.height - 2
    return Page(
      title: Line("Erasures", .title), status: .empty, time: "", panes: [scroll.pane(lines)],
      // The answers stand where they are seen however long the list is.
      footer: (isAsking
        ? [Hint(keys: "y", word: "erase here too"), Hint(keys: "n", word: "not now")] : [])
        + (isLong ? [Hint(keys: "Up Down", word: "scroll")] : [])
        + [Hint(keys: "Esc", word: "back")])
  }
}
