internal import Practice
internal import Surface

/// Chooses the word that takes the keyboard back after a hand-over.
struct WordScreen: Screen {
  private var word = TextField(limit: 60)
  private var isSaving = false

  var modes: [Mode] { [.everywhere] }

  var isOverlay: Bool { true }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back: [.pop]
    case .save: choose()
    default: []
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    if key == .enter { return choose() }
    return word.press(key) == .notMine ? nil : []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    word.take(pasted: text)
  }

  private mutating func choose() -> [Action] {
    guard !isSaving else { return [] }
    guard !word.isTooLong else { return [.problem("At most \(word.limit) characters.")] }
    isSaving = true
    return [.effect(.chooseWord(word.text))]
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .wordChosen(let isThere):
      return [
        .pop,
        .notice(isThere ? "Saved: this word takes the keyboard back." : "Saved: any key does."),
      ]
    case .failed where isSaving: isSaving = false
    default: break
    }
    return []
  }

  func page(in world: World) -> Page {
    let label = Line("Word  ", .label)
    let column = label.columns + SafeText(String(word.characters[..<word.cursor])).columns
    var lines = [label.adding("\(word.text)"), .empty]
    lines += SafeText(
      "After a hand-over this word, and Enter, shows the page again; left empty, any key does. "
        + "It keeps a glance away and no more: this store is not sealed, and a terminal that is "
        + "closed opens the app anew."
    ).wrapped(at: min(world.width - 2, 88)).map { Line($0, .hint) }
    return Page(
      title: Line("A word for after a hand-over", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: Pane.Place(line: 0, column: column))],
      footer: [Hint(keys: "Enter", word: "keeps it"), Hint(keys: "Esc", word: "back")])
  }
}
