internal import Practice
internal import Surface

/// Nothing to read until the supervisor takes the keyboard back.
struct HandedBackScreen: Screen {
  private let hasWord: Bool
  /// Whether it is the passphrase of a sealed store that is asked for.
  private let isSealed: Bool
  /// Whether words were typed that are not saved.
  private let hasUnsaved: Bool
  private var word: TextField
  private var isTrying = false

  init(hasWord: Bool, isSealed: Bool = false, hasUnsaved: Bool = false) {
    self.hasUnsaved = hasUnsaved
    self.hasWord = hasWord || isSealed
    self.isSealed = isSealed
    // A passphrase may be a long sentence.
    word = TextField(limit: isSealed ? 500 : 60)
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
      return [.problem(isSealed ? "That is not the passphrase." : "That is not the word.")]
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
      let what = isSealed ? "the passphrase" : "your word"
      lines += SafeText("Handed back. \(me): type \(what) and press Enter.").wrapped(at: width)
        .map { Line($0, .title) }
      let label = Line(isSealed ? "Passphrase  " : "Word  ", .label)
      let room = max(4, width - label.columns)
      let stars = String(repeating: "*", count: min(room, word.characters.count))
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
    if isSealed { return page(of: lines, cursor) }
    lines.append(.empty)
    lines += SafeText(
      "This store is not sealed: whoever has this login can read it, and nothing here can keep "
        + "them out."
    ).wrapped(at: width).map { Line($0, .hint) }
    return page(of: lines, cursor)
  }

  private func page(of lines: [Line], _ cursor: Pane.Place) -> Page {
    Page(
      title: .empty, status: .empty, time: "", panes: [Pane(lines, cursor: cursor)],
      footer: hasWord
        ? [Hint(keys: "Enter", word: "takes the keyboard back")]
        : [Hint(keys: "any key", word: "shows the page again")])
  }
}
