internal import Practice
internal import Surface

/// Picks the right person for feedback that was saved for the wrong one.
struct MoveScreen: Screen {
  private let feedback: RecordID
  private let from: RecordID
  private var pick = PickField()

  init(feedback: RecordID, from: RecordID, in world: World) {
    self.feedback = feedback
    self.from = from
    pick.isOpen = true
  }

  var modes: [Mode] { [.everywhere] }

  private func options(in world: World) -> [PickField.Option] {
    world.people.trainees.filter { $0.id != from }
      .map { PickField.Option(id: $0.id.text, name: $0.person.name) }
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    command == .back ? [.pop] : []
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    let options = options(in: world)
    if key == .enter {
      guard pick.enter(options) == .taken, let chosen = pick.chosen else {
        return [.problem("Nobody fits ‘\(pick.field.text)’.")]
      }
      return [
        .pop, .effect(.move(feedback: feedback, from: from, to: RecordID(chosen.id))),
      ]
    }
    let effect = pick.press(key, options: options)
    pick.isOpen = true
    return effect == .notMine ? nil : []
  }

  func page(in world: World) -> Page {
    let label = Line("Move to  ", .label)
    var lines = [label.adding("\(pick.field.text)"), .empty]
    for (index, row) in pick.matches(in: options(in: world)).enumerated() {
      let isHere = index == pick.row
      lines.append(
        Line(isHere ? "> " : "  ", .accent)
          .adding("\(row.name)", isHere ? .selection : .text))
    }
    lines.append(.empty)
    lines.append(
      Line("It is written for the right person and erased for \(world.name(from)).", .hint))
    let column =
      label.columns
      + SafeText(String(pick.field.characters[..<pick.field.cursor])).columns
    return Page(
      title: Line("Move feedback", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: Pane.Place(line: 0, column: column))],
      footer: [
        Hint(keys: "Enter", word: "moves it"), Hint(keys: "Up Down", word: "choose"),
        Hint(keys: "Esc", word: "back"),
      ])
  }
}
