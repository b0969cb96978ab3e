internal import Practice
internal import Surface

extension ScenarioScreen {
  func page(in world: World) -> Page {
    let all = lines(in: world)
    let room = world.height - 2
    let start = min(top, max(0, all.count - room))
    var footer = Hint.of(
      [.nextPart, .walk, .notes, .back, .previousPart, .newFeedback, .help], in: modes)
    if part == 0 {
      footer = Hint.of([.nextPart, .walk, .newFeedback, .back, .help], in: modes)
      footer[0].word = "the beats"
    } else if part == parts - 1 {
      footer = Hint.of([.previousPart, .newFeedback, .back, .help], in: modes)
    }
    return Page(
      title: Line("\(scenario.title)", .title), status: Line("\(name)", .hint), time: "",
      panes: [Pane(Array(all.dropFirst(start)), cursor: Pane.Place(line: 0, column: 0))],
      footer: footer)
  }

  /// Where in the scenario one is.
  private var name: String {
    switch part {
    case 0: "\(scenario.minutes) min"
    case parts - 2: "practice"
    case parts - 1: "debrief"
    default: "\(part) of \(scenario.beats.count)"
    }
  }

  /// The lines of the part that is read.
  func lines(in world: World) -> [Line] {
    let text = ScenarioLines(scenario, in: world)
    switch part {
    case 0: return text.about
    case parts - 2: return text.practice
    case parts - 1: return text.debrief
    default: return beat.map { text.lines(of: $0, withNotes: showsNotes) } ?? []
    }
  }
}
