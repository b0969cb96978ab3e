internal import Surface

/// The keys that work where help was asked for, from the one key table.
struct HelpScreen: Screen {
  private let below: [Mode]
  private let keymap: Keymap
  private var top = 0

  init(modes: [Mode], keymap: Keymap) {
    below = modes
    self.keymap = keymap
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { [.browsing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    let last = max(0, lines(in: world).count - 1)
    switch command {
    case .up: top = max(0, top - 1)
    case .down: top = min(last, top + 1)
    case .pageUp: top = max(0, top - 10)
    case .pageDown: top = min(last, top + 10)
    case .top: top = 0
    case .bottom: top = last
    case .back, .quit, .open, .help: return [.pop]
    default: break
    }
    return []
  }

  private func lines(in world: World) -> [Line] {
    var lines: [Line] = []
    for mode in below where mode != .writing {
      let rows = keymap.bindings.filter { $0.mode == mode }
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.empty) }
      lines.append(Line("\(world.word(mode.title))", .title))
      for row in rows {
        let labels = row.keys.map(\.label)
        let last = labels.last { $0.first?.isNumber == true } ?? ""
        let keys = labels.count > 4 ? "\(labels[0])–\(last)" : labels.joined(separator: " ")
        let start = Line("  \(keys)", .key)
        let summary = world.word(row.command.summary)
        if world.width >= Page.sideBySide {
          lines.append(start.filled(to: 16).adding("  ").adding("\(summary)"))
        } else {
          lines.append(start)
          lines += SafeText(summary).wrapped(at: world.width - 6).map {
            Line("    ").adding($0)
          }
        }
      }
    }
    lines.append(.empty)
    return lines
      + Line(
        "In text: Ctrl-A Ctrl-E ends, Ctrl-W word, Ctrl-U Ctrl-K line, Ctrl-Z undoes typing.",
        .hint
      ).wrapped(at: world.width - 2)
  }

  func page(in world: World) -> Page {
    let all = lines(in: world)
    let start = min(top, max(0, all.count - (world.height - 2)))
    return Page(
      title: Line("Keys that work here", .title), status: .empty, time: "",
      panes: [Pane(Array(all.dropFirst(start)), cursor: nil)],
      footer: [Hint(keys: "Up Down", word: "scroll"), Hint(keys: "Esc", word: "back")])
  }
}
