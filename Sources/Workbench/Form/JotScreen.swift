internal import Practice
internal import Surface

/// One line with the time, as often as wanted, for watching a whole round or shift.
struct JotScreen: Screen {
  private var jots: [Feedback.Jot]
  private var field: TextField

  init(jots: [Feedback.Jot], field: TextField) {
    self.jots = jots
    self.field = field
  }

  var modes: [Mode] { [.writing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back, .save:
      let taken = take(in: world)
      return taken + [.pop]
    default: return []
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    if key == .enter {
      if field.isEmpty { return [.pop] }
      return take(in: world)
    }
    switch field.press(key) {
    case .notMine: return nil
    case .full: return [.problem("A jot has at most \(field.limit) characters.")]
    default: return [.toForm(.jotText(field))]
    }
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    let before = field.characters.count
    field.paste(text)
    guard field.characters.count != before else { return [] }
    let actions: [Action] = [.toForm(.jotText(field))]
    guard field.isTooLong else { return actions }
    return actions + [.problem("A jot has at most \(field.limit) characters: cut it to keep it.")]
  }

  private mutating func take(in world: World) -> [Action] {
    guard !field.isEmpty else { return [] }
    guard !field.isTooLong else {
      return [.problem("A jot has at most \(field.limit) characters: cut it to keep it.")]
    }
    jots.append(Feedback.Jot(at: world.clock.nowStamp, text: field.text))
    field.text = ""
    return [.toForm(.jots(jots))]
  }

  func page(in world: World) -> Page {
    var lines = jots.map { jot in
      Line("\(world.time(jot.at))  ", .hint).adding("\(jot.text)")
    }
    if lines.isEmpty {
      lines.append(Line("Note what you see, one line at a time; each keeps its time.", .hint))
    }
    let label = Line("\(world.time(world.clock.nowStamp))  ", .accent)
    let wrapped = WrappedField(field, width: min(world.width - 2, 110) - label.columns)
    let start = lines.count
    for (index, row) in wrapped.rows.enumerated() {
      let head = index == 0 ? label : Line.empty.filled(to: label.columns)
      lines.append(head.adding(SafeText(String(field.characters[row]))))
    }
    for finding in IdentifierGuard.findings(in: field.text).hardFirst.prefix(2) {
      lines.append(Line("! \(finding.reason)", finding.level == .hard ? .problem : .caution))
    }
    let cursor = Pane.Place(
      line: start + wrapped.cursor.y, column: label.columns + wrapped.cursor.x)
    return Page(
      title: Line("Jots", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: cursor)],
      footer: [
        Hint(keys: "Enter", word: "keeps the jot"), Hint(keys: "Esc", word: "back to the form"),
      ])
  }
}
