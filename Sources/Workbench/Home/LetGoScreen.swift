internal import Practice
internal import Surface

/// Asks whether a thing to try is to go from Home.
struct LetGoScreen: Screen {
  private let reminder: Reminder

  init(_ reminder: Reminder) { self.reminder = reminder }

  var isOverlay: Bool { true }

  var modes: [Mode] { [.question, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .yes: [.effect(.letGo(reminder.id)), .pop, .notice("It is off your Home.")]
    case .no, .back: [.pop]
    default: []
    }
  }

  func page(in world: World) -> Page {
    var lines = [Line.empty]
    lines += SafeText(reminder.thing.text).wrapped(at: world.width - 2).map { Line($0) }
    lines += Line("It goes from this computer for good; u does not bring it back.", .hint)
      .wrapped(at: world.width - 2)
    lines.append(.empty)
    let question: SafeText = "Done with it? "
    lines.append(
      Line(question, .accent).adding("y", .key).adding(" yes · ", .hint)
        .adding("Enter", .key).adding(" keep it", .hint))
    return Page(
      title: Line("Done with a thing to try?", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: Pane.Place(line: lines.count - 1, column: question.columns))],
      footer: [Hint(keys: "y", word: "done with it"), Hint(keys: "Enter", word: "keep it")])
  }
}
