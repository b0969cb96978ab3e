internal import Surface

/// The keys that work where help was asked for, from the one key table.
struct HelpScreen: Screen {
  private let below: [Mode]
  private let keymap: Keymap
  private var scroll = TextScroll()

  init(modes: [Mode], keymap: Keymap) {
    below = modes
    self.keymap = keymap
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { [.browsing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if [.back, .quit, .open, .help].contains(command) { return [.pop] }
    scroll.perform(command, lines: lines(in: world).count, rows: world.height - 2)
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
    Page(
      title: Line("Keys that work here", .title), status: .empty, time: "",
      panes: [scroll.pane(lines(in: world))],
      footer: [Hint(keys: "Up Down", word: "scroll"), Hint(keys: "Esc", word: "back")])
  }
}
