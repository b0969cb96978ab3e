internal import Practice
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

  private static let first =
    "A serious concern is talked about with a person, today. OnTheRun is not the place for it: "
    + "everything here is written to be read by the trainee."

  private static func sentence(_ place: ConcernPlace) -> SafeText {
    switch place {
    case .danger: "Somebody is in danger now: call the consultant in charge, or security, or 999."
    case .patient:
      "A patient may have come to harm: the consultant in charge, then your incident system."
    case .health:
      "A doctor's health or fitness to work: their educational supervisor, or occupational health."
    case .bullying:
      "Bullying, harassment or discrimination: the Freedom to Speak Up guardian, or HR."
    case .difficulty:
      "A doctor in difficulty: the educational supervisor, then the director of medical education."
    case .unsure: "You are not sure: ask a senior colleague you trust, before you go home."
    }
  }

  private func lines(in world: World) -> [Line] {
    let width = min(world.width - 6, 88)
    var lines = SafeText(Self.first).wrapped(at: width).map { Line("", .accent).adding($0) }
    lines.append(.empty)
    for place in ConcernPlace.allCases {
      for (row, text) in Self.sentence(place).wrapped(at: width).enumerated() {
        lines.append(Line(row == 0 ? "• " : "  ", .accent).adding(text))
      }
      // Names come from a file: what could move the cursor is made visible.
      guard let names = world.concernNames[place] else { continue }
      for text in SafeText("Here: \(names)").wrapped(at: width) {
        lines.append(Line("  ", .accent).adding(text, .title))
      }
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
