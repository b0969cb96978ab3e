internal import Practice
internal import Surface

/// Nothing to read until the supervisor takes the keyboard back.
struct HandedBackScreen: Screen {
  private let hasWord: Bool
  /// Whether words were typed that are not saved.
  private let hasUnsaved: Bool
  private var word = TextField(limit: 60)
  private var isTrying = false

  init(hasWord: Bool, hasUnsaved: Bool = false) {
    self.hasUnsaved = hasUnsaved
    self.hasWord = hasWord
  }

  var modes: [Mode] { [] }

  var isGuard: Bool { true }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] { [] }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard hasWord else { return [.pop, .effect(.redraw)] }
    if isTrying { return [] }
    if key == .enter, !word.isEmpty {
      isTrying = true
      return [.effect(.tryWord(word.text))]
    }
    _ = word.press(key)
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    hasWord ? word.take(pasted: text) : []
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .wordTried(true) where isTrying: return [.pop, .effect(.redraw)]
    case .wordTried(false):
      isTrying = false
      word.text = ""
      return [.problem("That is not the word.")]
    case .failed where isTrying: isTrying = false
    default: break
    }
    return []
  }

  func page(in world: World) -> Page {
    let me = world.me?.person.name ?? "the supervisor"
    let width = min(world.width - 2, 72)
    var lines: [Line] = [.empty]
    var cursor = Pane.Place(line: 0, column: 0)
    if hasWord {
      lines += SafeText("Handed back. \(me): type your word and press Enter.").wrapped(at: width)
        .map { Line($0, .title) }
      let stars = String(repeating: "*", count: word.characters.count)
      let label = Line("Word  ", .label)
      cursor = Pane.Place(line: lines.count + 1, column: label.columns + stars.count)
      lines += [.empty, label.adding("\(stars)")]
    } else {
      lines += SafeText("Handed back. \(me): any key shows the page again.").wrapped(at: width)
        .map { Line($0, .title) }
    }
    if hasUnsaved {
      lines.append(.empty)
      lines += SafeText(
        "What was typed is kept, and not saved: h hands over the keyboard and the words again."
      ).wrapped(at: width).map { Line($0) }
    }
    lines.append(.empty)
    lines += SafeText(
      "This store is not sealed: whoever has this login can read it, and nothing here can keep "
        + "them out."
    ).wrapped(at: width).map { Line($0, .hint) }
    return Page(
      title: .empty, status: .empty, time: "", panes: [Pane(lines, cursor: cursor)],
      footer: hasWord
        ? [Hint(keys: "Enter", word: "takes the keyboard back")]
        : [Hint(keys: "any key", word: "shows the page again")])
  }
}
