internal import Practice
internal import Surface

/// Writes a story into a file: as what, for whom and where; it says what is in it.
struct ExportScreen: Screen {
  private enum Field: Int, CaseIterable {
    case format, to, folder, save
  }

  private let trainee: RecordID
  /// What goes into the file; nil until the figures are there.
  private var summary: Summary?
  private var focus = Field.format
  private var format = ExportRequest.Format.text
  private var to: TextField
  /// Whether the name there is ours, which typing replaces.
  private var isSuggested = true
  private var folder: TextField
  private var isSaving = false

  init(trainee: RecordID, figures: StoryFigures?, in world: World) {
    self.trainee = trainee
    summary = figures?.summary
    to = TextField(world.name(trainee), limit: 80)
    folder = TextField(world.identity.folder, limit: 400)
  }

  var modes: [Mode] {
    focus == .format ? [.choice, .form, .everywhere] : [.form, .everywhere]
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back: return [.pop]
    case .nextField: move(by: 1)
    case .previousField: move(by: -1)
    case .enter:
      if focus == .save { return save() }
      move(by: 1)
    case .save: return save()
    case .choiceNext: turn(by: 1)
    case .choicePrevious: turn(by: -1)
    case .pickRow:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        ExportRequest.Format.allCases.indices.contains(number - 1)
      else { break }
      format = ExportRequest.Format.allCases[number - 1]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    [.moreLookFors, .jot].contains(command) ? "That belongs to feedback." : nil
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    if key == .up || key == .down {
      move(by: key == .down ? 1 : -1)
      return []
    }
    let effect: TextField.KeyEffect
    switch focus {
    case .to:
      if case .character = key { letGoOfSuggestion() }
      effect = to.press(key)
      if effect != .notMine { isSuggested = false }
    case .folder: effect = folder.press(key)
    case .format, .save: return nil
    }
    return effect == .notMine ? nil : effect == .full ? [.problem("This field is full.")] : []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    switch focus {
    case .to:
      letGoOfSuggestion()
      return to.take(pasted: text)
    case .folder: return folder.take(pasted: text)
    case .format, .save: return nil
    }
  }

  private mutating func letGoOfSuggestion() {
    if isSuggested { to.text = "" }
    isSuggested = false
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    // The page may open before the figures are there, and the story change while it is open.
    case .summedUp(let figures) where figures.trainee == trainee: summary = figures.summary
    case .exported(_, trainee): return [.pop]
    case .failed where isSaving:
      isSaving = false
      // It is the place that can be mended; what is typed next must not become a name.
      focus = .folder
    default: break
    }
    return []
  }

  private mutating func move(by distance: Int) {
    let count = Field.allCases.count
    focus = Field(rawValue: (focus.rawValue + distance + count) % count) ?? .format
  }

  private mutating func turn(by distance: Int) {
    let all = ExportRequest.Format.allCases
    let place = (all.firstIndex(of: format) ?? 0) + distance + all.count
    format = all[place % all.count]
  }

  private mutating func save() -> [Action] {
    guard !isSaving else { return [] }
    guard to.text.contains(where: \.isLetter), !to.isTooLong else {
      focus = .to
      return [.problem("Say who gets it: it is noted in the trainee's story.")]
    }
    guard !folder.isEmpty, !folder.isTooLong else {
      focus = .folder
      return [.problem("Name a folder: . is the one that you started in.")]
    }
    isSaving = true
    return [
      .effect(
        .export(
          ExportRequest(trainee: trainee, format: format, folder: folder.text, to: to.text)))
    ]
  }

  // MARK: Drawing

  func page(in world: World) -> Page {
    var lines: [Line] = []
    var cursor: Pane.Place?
    func add(_ word: SafeText, _ field: Field, _ value: Line, _ column: Int) {
      if field == focus {
        cursor = Pane.Place(line: lines.count, column: FormLines.valueColumn + column)
      }
      lines.append(
        Line(word, field == focus ? .accent : .label).filled(to: FormLines.valueColumn) + value)
    }
    func column(_ field: TextField) -> Int {
      SafeText(String(field.characters[..<field.cursor])).columns
    }
    let width = min(world.width - 2, 96)
    for sentence in contents(in: world) {
      lines += SafeText(sentence).wrapped(at: width).map { Line($0) }
    }
    lines.append(.empty)
    add("Format", .format, Line("\(format.rawValue)"), 0)
    if focus == .format { lines += choices(width: width) }
    add("For whom", .to, Line("\(to.text)"), column(to))
    add("Folder", .folder, Line("\(folder.text)"), column(folder))
    lines += SafeText(
      "The file's name has today's date and a code, and no name of a person. For whom is noted in "
        + "the trainee's story."
    ).wrapped(at: width).map { Line($0, .hint) }
    lines.append(.empty)
    if focus == .save { cursor = Pane.Place(line: lines.count, column: 0) }
    lines.append(Line("[ Save ]", focus == .save ? .accent : .title))
    return Page(
      title: Line("Export · \(world.tellingName(trainee))", .title),
      status: Line(isSaving ? "Saving" : "", .accent), time: "",
      panes: [Pane(lines, cursor: cursor)],
      footer: [
        Hint(keys: "^S", word: "save"), Hint(keys: "Tab", word: "next"),
        Hint(keys: "Esc", word: "back"),
      ])
  }

  private func choices(width: Int) -> [Line] {
    let start = Line.empty.filled(to: FormLines.valueColumn)
    var lines = [start]
    for (index, format) in ExportRequest.Format.allCases.enumerated() {
      let piece = Line("\(index + 1) ", .key).adding("\(format.rawValue)  ", .hint)
      if lines[lines.count - 1].columns + piece.columns > width { lines.append(start) }
      lines[lines.count - 1] = lines[lines.count - 1] + piece
    }
    return lines
  }

  /// What goes into the file, and what of it the trainee has not heard yet.
  private func contents(in world: World) -> [String] {
    guard let summary else { return ["Reading. One moment."] }
    let first = world.firstName(trainee)
    guard summary.records > 0 else { return ["Nothing is recorded yet; the file would say so."] }
    let records = CoverageBlocks.records(summary.records).text
    var sentences = [
      "In it: \(records), \(summary.datesInWords ?? ""), with coverage, words, support, steps, "
        + "chances and what \(first) wrote. Nothing that was withdrawn."
    ]
    if summary.unsaid.isEmpty {
      sentences.append("All of it was said to \(first).")
    } else {
      let places = summary.unsaid.prefix(3).map {
        "\(world.title($0.situation)), \(world.short($0.at.day))"
      }
      let more = summary.unsaid.count > 3 ? " and \(summary.unsaid.count - 3) more" : ""
      sentences.append(
        "Not yet said to \(first), and marked so in the file: "
          + "\(places.joined(separator: "; "))\(more).")
    }
    return sentences
  }
}
