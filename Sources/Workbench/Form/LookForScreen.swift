internal import Practice
internal import Surface

/// Every look-for, by group; what is marked here joins the form's list.
struct LookForScreen: Screen {
  private var marks: [LookFor.ID: Feedback.Mark.Sign]
  private let lookFors: [LookFor]
  private var row = 0
  private var filter = TextField(limit: 60)

  init(form: FeedbackForm, in world: World) {
    marks = form.draft.marks
    lookFors = world.guidance?.lookFors ?? []
  }

  var modes: [Mode] { [.everywhere] }

  var takesText: Bool { true }

  private var shown: [LookFor] {
    let wanted = Fold.fold(filter.text)
    guard !wanted.isEmpty else { return lookFors }
    return lookFors.filter { Fold.fold($0.words).contains(wanted) }
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back, .save: return [.pop, .toForm(.marks(marks))]
    case .nextField: row = min(max(0, shown.count - 1), row + 1)
    case .previousField: row = max(0, row - 1)
    default: break
    }
    return []
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(max(0, shown.count - 1), row + 1)
    case .pageUp: row = max(0, row - 10)
    case .pageDown: row = min(max(0, shown.count - 1), row + 10)
    case .enter: cycle()
    case .character(" ") where filter.isEmpty: cycle()
    default:
      if filter.press(key) == .notMine { return nil }
      row = 0
    }
    return []
  }

  private mutating func cycle() {
    guard shown.indices.contains(row) else { return }
    let id = shown[row].id
    switch marks[id] {
    case nil: marks[id] = .well
    case .well: marks[id] = .workOn
    case .workOn: marks[id] = nil
    }
  }

  func page(in world: World) -> Page {
    var lines: [Line] = [
      Line("Find  ", .label).adding("\(filter.text)", .match)
        .adding(filter.isEmpty ? "type to filter" : "", .hint), .empty,
    ]
    var cursor = Pane.Place(line: 0, column: 6)
    var group = ""
    for (index, lookFor) in shown.enumerated() {
      if lookFor.group != group {
        group = lookFor.group
        let title = world.guidance?.groups.first { $0.id == group }?.title ?? group
        lines.append(Line("\(title)", .title))
      }
      let isHere = index == row
      if isHere { cursor = Pane.Place(line: lines.count, column: 3) }
      let sign = marks[lookFor.id]
      let role: Role = sign == .well ? .well : sign == .workOn ? .workOn : .hint
      let start = Line(isHere ? "> " : "  ", .accent).adding("[\(sign?.rawValue ?? " ")] ", role)
      let words = SafeText(lookFor.words)
      // Where there is no room for all of it, the one that is chosen can be read to its end.
      let shown = isHere ? words.wrapped(at: world.width - 2 - start.columns) : [words]
      for (place, text) in shown.enumerated() {
        lines.append(
          (place == 0 ? start : Line.empty.filled(to: start.columns))
            .adding(text, isHere ? .selection : .text))
      }
    }
    var pinned = 0
    if shown.indices.contains(row), let guidance = world.guidance {
      let words = guidance.words(about: [shown[row].id]).prefix(5).map(\.word)
      if !words.isEmpty {
        lines += [
          .empty, Line("Words  ", .label).adding("\(words.joined(separator: " · "))", .hint),
        ]
        pinned = 2
      }
    }
    if shown.isEmpty { lines.append(Line("No look-for has these words.", .hint)) }
    var pane = Pane(lines, cursor: cursor, fixed: 2, pinned: pinned)
    pane.signsBelow = true
    return Page(
      title: Line("Look-fors", .title), status: .empty, time: "", panes: [pane],
      footer: [
        Hint(keys: "Enter", word: "+ well, ~ to work on, nothing"),
        Hint(keys: "Up Down", word: "move"), Hint(keys: "Esc", word: "back to the form"),
      ])
  }
}
