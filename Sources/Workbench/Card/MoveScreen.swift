internal import Practice
internal import Surface

/// Picks the right person for feedback that was saved for the wrong one.
struct MoveScreen: Screen {
  private let feedback: RecordID
  private let from: RecordID
  private var pick = PickField()
  /// Whether a row was chosen, by an arrow or because it is the only one that fits.
  private var hasChosen = false

  init(feedback: RecordID, from: RecordID, in world: World) {
    self.feedback = feedback
    self.from = from
    pick.isOpen = true
  }

  var modes: [Mode] { [.everywhere] }

  var takesText: Bool { true }

  private func options(in world: World) -> [PickField.Option] {
    world.people.trainees.filter { $0.id != from }
      .map { PickField.Option(id: $0.id.text, name: $0.person.name) }
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    command == .back ? [.pop] : []
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    let options = options(in: world)
    if key == .enter { return enter(options, in: world) }
    if key == .down, !hasChosen {
      hasChosen = true
      return []
    }
    // A digit marks a row and moves nothing: that takes Enter.
    if case .character(let digit) = key, let number = digit.wholeNumberValue,
      (1...9).contains(number), number <= pick.matches(in: options).count
    {
      pick.row = number - 1
      hasChosen = true
      return []
    }
    let effect = pick.press(key, options: options)
    pick.isOpen = true
    if effect == .edited { hasChosen = pick.matches(in: options).count == 1 && !pick.field.isEmpty }
    if effect == .moved, key == .up || key == .down { hasChosen = true }
    return effect == .notMine ? nil : []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    let actions = pick.paste(text)
    hasChosen = pick.matches(in: options(in: world)).count == 1
    return actions
  }

  /// Moves to a row that was chosen; a first name in a list is nobody's choice.
  private mutating func enter(_ options: [PickField.Option], in world: World) -> [Action] {
    let rows = pick.matches(in: options)
    guard !rows.isEmpty else {
      let near = pick.near(in: options).prefix(3).map(\.name).joined(separator: ", ")
      let hint = near.isEmpty ? "" : " Near it: \(near)."
      return [.problem("Nobody fits ‘\(pick.field.text)’.\(hint)")]
    }
    guard hasChosen else {
      if pick.field.isEmpty {
        return [.notice("Nothing is moved yet: type part of a name, or Down chooses.")]
      }
      hasChosen = true
      return [.notice("Enter again moves it to \(rows[min(pick.row, rows.count - 1)].name).")]
    }
    guard pick.enter(options) == .taken, let chosen = pick.chosen else { return [] }
    return [.pop, .effect(.move(feedback: feedback, from: from, to: RecordID(chosen.id)))]
  }

  func page(in world: World) -> Page {
    let label = Line("Move to  ", .label)
    var lines = [label.adding("\(pick.field.text)"), .empty]
    var sight: Int?
    for (index, row) in pick.matches(in: options(in: world)).enumerated() {
      let isHere = hasChosen && index == pick.row
      if index == pick.row { sight = lines.count }
      let grade = world.people[RecordID(row.id)]?.person.learner?.grade ?? ""
      lines.append(
        Line(isHere ? "> " : "  ", .accent).adding(index < 9 ? "\(index + 1) " : "  ", .key)
          .adding("\(row.name)", isHere ? .selection : .text)
          .adding(grade.isEmpty ? "" : "  \(grade)", .hint))
    }
    var foot =
      [.empty]
      + Line(
        "It is written for the right person and erased for \(world.tellingName(from)). That it was "
          + "said goes along; what it said of steps, and how its own step went, does not.", .hint
      )
      .wrapped(at: world.width - 2)
    if let opens = ReopenedSteps(moving: feedback, from: from, in: world) {
      foot += Line(opens.sentence, .caution).wrapped(at: world.width - 2)
    }
    lines += foot
    let column =
      label.columns
      + SafeText(String(pick.field.characters[..<pick.field.cursor])).columns
    return Page(
      title: Line("Move feedback", .title), status: .empty, time: "",
      panes: [
        Pane(
          lines, cursor: Pane.Place(line: 0, column: column), sight: sight, fixed: 2,
          pinned: foot.count)
      ],
      footer: [
        Hint(keys: "Enter", word: "moves it"), Hint(keys: "Up Down 1-9", word: "choose"),
        Hint(keys: "Esc", word: "back"),
      ])
  }
}
