internal import Practice
internal import Surface

/// One entry of the glossary on a page of its own.
struct GlossaryEntryScreen: Screen {
  private let entry: GlossaryEntry
  private var top = 0

  init(_ entry: GlossaryEntry) {
    self.entry = entry
  }

  var modes: [Mode] { [.browsing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .up: scroll(by: -1, in: world)
    case .down: scroll(by: 1, in: world)
    case .pageUp: scroll(by: 4 - world.height, in: world)
    case .pageDown: scroll(by: world.height - 4, in: world)
    case .top: top = 0
    case .bottom: scroll(by: 10_000, in: world)
    case .pickRow:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        let links = world.guidance?.links(of: entry), links.indices.contains(number - 1)
      else { return [.problem("No word here has that number.")] }
      return [.push(GlossaryEntryScreen(links[number - 1]))]
    case .back, .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .save: "There is nothing to save here."
    case .undo: "There is nothing here to take back."
    case .filter: "There is no list here: Esc goes back to it."
    default: nil
    }
  }

  private func lines(in world: World) -> [Line] {
    GlossaryLines(entry: entry, width: min(world.width - 2, 80)).lines(in: world)
  }

  private mutating func scroll(by distance: Int, in world: World) {
    let last = max(0, lines(in: world).count - (world.height - 3))
    top = max(0, min(last, top + distance))
  }

  func page(in world: World) -> Page {
    let lines = lines(in: world)
    let start = min(top, max(0, lines.count - (world.height - 3)))
    return Page(
      title: Line("Language", .title), status: .empty, time: "",
      panes: [Pane(Array(lines.dropFirst(start)), cursor: Pane.Place(line: 0, column: 0))],
      footer: [
        Hint(keys: "1-9", word: "follow"), Hint(keys: "Up Down", word: "scroll"),
        Hint(keys: "Esc", word: "back"),
      ])
  }
}
