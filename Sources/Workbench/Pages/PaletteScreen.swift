internal import Practice
internal import Surface

/// Any command by name.
struct PaletteScreen: Screen {
  private let below: [Mode]
  private let keymap: Keymap
  private var field = TextField(limit: 40)
  private var row = 0

  init(modes: [Mode], keymap: Keymap) {
    below = modes
    self.keymap = keymap
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { [.everywhere] }

  var takesText: Bool { true }

  /// Commands whose name begins with, then has, what was typed.
  private var matches: [Command] {
    let wanted = Fold.fold(field.text)
    let named = Command.allCases.filter { $0.paletteName != nil }
    guard !wanted.isEmpty else { return named }
    let starting = named.filter { ($0.paletteName ?? "").hasPrefix(wanted) }
    let having = named.filter { command in
      !starting.contains(command)
        && ((command.paletteName ?? "").contains(wanted)
          || Fold.fold(command.summary).contains(wanted))
    }
    return starting + having
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    command == .back || command == .palette ? [.pop] : []
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    switch key {
    case .enter:
      guard matches.indices.contains(row) else {
        return [.problem("No command is called ‘\(field.text)’.")]
      }
      return [.pop, .run(matches[row])]
    case .up: row = max(0, row - 1)
    case .down: row = min(max(0, matches.count - 1), row + 1)
    default:
      if field.press(key) == .notMine { return nil }
      row = 0
    }
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    row = 0
    return field.take(pasted: text)
  }

  func page(in world: World) -> Page {
    var lines = [Line(": ", .accent).adding("\(field.text)"), .empty]
    let words = FoundWords([field.text])
    var selected = 2
    let summaryColumn = 22
    for (index, command) in matches.enumerated() {
      let isHere = index == row
      let label = keymap.label(for: command, in: below) ?? ""
      lines.append(
        Line(isHere ? "> " : "  ", .accent)
          .adding(command.paletteName ?? "", finding: words, isHere ? .selection : .text)
          .filled(to: 16).adding("\(label)", .key))
      let summary = world.word(command.summary)
      if world.width >= Page.sideBySide {
        lines[lines.count - 1] = lines[lines.count - 1].filled(to: summaryColumn)
          .adding(summary, finding: words, .hint)
      } else if isHere {
        // On a narrow screen only what is chosen says what it does.
        lines += SafeText(summary).wrapped(at: world.width - 6).map {
          Line("    ").adding($0, .hint)
        }
      }
      if isHere { selected = lines.count - 1 }
    }
    if matches.isEmpty { lines.append(Line("  no command has that name", .hint)) }
    let column = 2 + SafeText(String(field.characters[..<field.cursor])).columns
    // The list scrolls with the selection while the cursor stays in the line that is typed.
    var pane = Pane(
      lines, cursor: Pane.Place(line: 0, column: column), sight: selected, fixed: 2)
    pane.signsBelow = true
    return Page(
      title: Line("Commands", .title), status: .empty, time: "", panes: [pane],
      footer: [
        Hint(keys: "Enter", word: "runs it"), Hint(keys: "Up Down", word: "choose"),
        Hint(keys: "Esc", word: "back"),
      ])
  }
}
