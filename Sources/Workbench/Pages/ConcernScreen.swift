internal import Surface

/// Says where a serious concern goes, which is to people and not into a form.
struct ConcernScreen: Screen {
  var isOverlay: Bool { true }

  private var scroll = TextScroll()

  var modes: [Mode] { [.browsing, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if [.back, .quit, .open].contains(command) { return [.pop] }
    scroll.perform(command, lines: lines(in: world).count, rows: world.height - 2)
    return []
  }

  private static let paragraphs = [
    "A serious concern is talked about with a person, today. OnTheRun is not the place for it: "
      + "everything here is written to be read by the trainee.",
    "Somebody is in danger now: call the consultant in charge, or security, or 999.",
    "A patient may have come to harm: the consultant in charge, then your incident system.",
    "A doctor's health or fitness to work: their educational supervisor, or occupational health.",
    "Bullying, harassment or discrimination: the Freedom to Speak Up guardian, or HR.",
    "A doctor in difficulty: the educational supervisor, then the director of medical education.",
    "You are not sure: ask a senior colleague you trust, before you go home.",
  ]

  private func lines(in world: World) -> [Line] {
    var lines: [Line] = []
    for (index, paragraph) in Self.paragraphs.enumerated() {
      let rows = SafeText(paragraph).wrapped(at: min(world.width - 6, 88))
      for (row, text) in rows.enumerated() {
        let lead: SafeText = index == 0 ? "" : row == 0 ? "• " : "  "
        lines.append(Line(lead, .accent).adding(text))
      }
      if index == 0 { lines.append(.empty) }
    }
    return [.empty] + lines
  }

  func page(in world: World) -> Page {
    let lines = lines(in: world)
    let isLong = lines.count > world.height - 2
    return Page(
      title: Line("A serious concern", .title), status: .empty, time: "",
      panes: [scroll.pane(lines)],
      footer: (isLong ? [Hint(keys: "Up Down", word: "scroll")] : [])
        + [Hint(keys: "Esc", word: "back")])
  }
}
