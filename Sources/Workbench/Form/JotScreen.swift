internal import Practice
internal import Surface

/// One line with the time, as often as wanted, for watching a whole round or shift.
struct JotScreen: Screen {
  /// Those that are kept, the one that is being mended as it stands by now.
  private var jots: [Feedback.Jot]
  /// The new one.
  private var fresh: TextField
  /// A kept one that is being mended: its place, and its words.
  private var mended: (place: Int, field: TextField)?

  init(jots: [Feedback.Jot], field: TextField) {
    self.jots = jots
    fresh = field
  }

  var modes: [Mode] { [.writing, .everywhere] }

  /// The line that is typed in.
  private var field: TextField {
    get { mended?.field ?? fresh }
    set { if mended == nil { fresh = newValue } else { mended?.field = newValue } }
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    // One that is too long stays as it is: the form says so, and keeps it from being saved.
    case .back, .save: take(in: world) + [.pop]
    default: []
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    switch key {
    case .enter:
      if mended == nil, field.isEmpty { return [.pop] }
      return take(in: world)
    case .up, .down: return move(by: key == .up ? -1 : 1)
    default:
      switch field.press(key) {
      case .notMine: return nil
      case .full: return [.problem("A jot has at most \(field.limit) characters.")]
      default: return changed
      }
    }
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    let before = field.characters.count
    field.paste(text)
    guard field.characters.count != before else { return [] }
    return changed + tooLong
  }

  /// Hands on what was typed, so that it survives a kill.
  private var changed: [Action] {
    mutating get {
      guard let mended else { return [.toForm(.jotText(fresh))] }
      jots[mended.place].text = mended.field.text
      return [.toForm(.jots(jots))]
    }
  }

  private var tooLong: [Action] {
    guard field.isTooLong else { return [] }
    return [.problem("A jot has at most \(field.limit) characters: cut it to keep it.")]
  }

  /// Goes to a kept jot, or back to the new one; one that was emptied is gone.
  private mutating func move(by distance: Int) -> [Action] {
    guard !field.isTooLong else { return tooLong }
    let wanted = (mended?.place ?? jots.count) + distance
    guard (0...jots.count).contains(wanted) else { return [] }
    var place = wanted
    if let left = mended?.place, jots[left].text.isEmpty {
      jots.remove(at: left)
      if place > left { place -= 1 }
    }
    mended = nil
    if jots.indices.contains(place) {
      mended = (place, TextField(jots[place].text, limit: fresh.limit))
    }
    return [.toForm(.jots(jots))]
  }

  /// Keeps the line one is on: a new jot with the time, a mended one in its place.
  private mutating func take(in world: World) -> [Action] {
    guard !field.isTooLong else { return tooLong }
    if let place = mended?.place {
      return move(by: jots.count - place)
    }
    guard !fresh.isEmpty else { return [] }
    jots.append(Feedback.Jot(at: world.clock.nowStamp, text: fresh.text))
    fresh.text = ""
    return [.toForm(.jots(jots)), .toForm(.jotText(fresh))]
  }

  func page(in world: World) -> Page {
    var lines: [Line] = []
    var cursor = Pane.Place(line: 0, column: 0)
    if jots.isEmpty {
      lines.append(Line("Note what you see, one line at a time; each keeps its time.", .hint))
    }
    for (place, jot) in jots.enumerated() {
      let time = "\(world.time(jot.at))  "
      if place == mended?.place {
        draw(&lines, after: time, cursor: &cursor, width: world.width)
      } else {
        lines.append(Line("\(time)", .hint).adding("\(jot.text)"))
      }
    }
    if mended == nil {
      draw(
        &lines, after: "\(world.time(world.clock.nowStamp))  ", cursor: &cursor,
        width: world.width)
    }
    var footer = [
      Hint(keys: "Enter", word: mended == nil ? "keeps the jot" : "keeps it", isVital: true)
    ]
    if mended != nil {
      footer += [Hint(keys: "emptied", word: "it is gone"), Hint(keys: "Up Down", word: "others")]
    } else if !jots.isEmpty {
      footer.append(Hint(keys: "Up", word: "mends one"))
    }
    footer.append(Hint(keys: "Esc", word: "back to the form", isVital: true))
    return Page(
      title: Line("Jots", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: cursor)],
      footer: footer)
  }

  /// The line that is typed in, and what may point to a patient in it.
  private func draw(
    _ lines: inout [Line], after time: String, cursor: inout Pane.Place, width: Int
  ) {
    let label = Line("\(time)", .accent)
    let wrapped = WrappedField(field, width: min(width - 2, 110) - label.columns)
    cursor = Pane.Place(
      line: lines.count + wrapped.cursor.y, column: label.columns + wrapped.cursor.x)
    for (index, row) in wrapped.rows.enumerated() {
      let head = index == 0 ? label : Line.empty.filled(to: label.columns)
      lines.append(head.adding(SafeText(String(field.characters[row]))))
    }
    for finding in IdentifierGuard.findings(in: field.text).hardFirst.prefix(2) {
      lines.append(Line("! \(finding.reason)", finding.level == .hard ? .problem : .caution))
    }
  }
}
