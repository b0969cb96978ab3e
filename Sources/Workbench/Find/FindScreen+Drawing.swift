internal import Practice
internal import Surface

extension FindScreen {
  func page(in world: World) -> Page {
    let footer =
      filter.isTyping
      ? [Hint(keys: "Enter", word: "finds")] + Hint.of([.back, .help], in: [.everywhere])
      : Hint.of([.open, .filter, .undo, .back, .help], in: modes)
    var page = Page(
      title: Line("Find feedback", .title), status: Line(SafeText(count), .hint), time: "",
      panes: [listPane(in: world), detailPane(in: world)], footer: footer)
    if let problem = filter.problem, filter.isTyping { page.notice = Line("\(problem)", .problem) }
    return page
  }

  private var count: String {
    guard let found, asked != nil else { return "" }
    return all > found.count ? "\(found.count) latest of \(all)" : "\(all) found"
  }

  private func listPane(in world: World) -> Pane {
    let typed = filter.line(
      after: Line("Find", .label),
      width: world.width >= Page.sideBySide && !world.isPlain
        ? Page.listWidth(of: world.width) - 1 : world.width - 1)
    var lines = [typed.line]
    var cursor: Pane.Place?
    if filter.isTyping { cursor = Pane.Place(line: 0, column: typed.column) }
    if asked != nil, found == nil { lines.append(Line("  Looking…", .hint)) }
    if found?.isEmpty == true {
      cursor = cursor ?? Pane.Place(line: lines.count, column: 2)
      lines.append(Line("  nothing fits", .hint))
    }
    let width = Page.listWidth(of: world.width)
    let days = (found ?? []).map { SafeText(world.short($0.at.day)).columns }.max() ?? 0
    for entry in found ?? [] {
      let isHere = entry.id == selected()?.id
      if isHere, cursor == nil { cursor = Pane.Place(line: lines.count, column: 0) }
      let role: Role = entry.state.isWithdrawn ? .hint : isHere ? .selection : .text
      let name = world.rowName(entry.feedback.trainee)
      var line = Line(isHere ? "> " : "  ", .accent)
        .adding("\(world.short(entry.at.day))", .hint).filled(to: days + 3)
        .adding(name, finding: filter.words, role)
        .adding(": \(world.title(entry.feedback.situation))", role)
      if entry.state.isWithdrawn { line = line.adding(" withdrawn", .hint) }
      if entry.isUnsaid { line = line.adding(" to say", .workOn) }
      lines.append(world.width >= Page.sideBySide ? line.cut(to: width - 1) : line)
    }
    return Pane(lines, cursor: cursor)
  }

  private func detailPane(in world: World) -> Pane {
    guard let entry = selected() else { return Pane(asked == nil ? Self.language : []) }
    let beside = world.width - Page.listWidth(of: world.width) - 3
    let isBeside = world.width >= Page.sideBySide && !world.isPlain
    // The signs around found words need room of their own.
    let signs = filter.words.isEmpty ? 0 : 6
    let width = min(isBeside ? beside : world.width - 1, 96) - signs
    let lines = EntryLines(entry: entry).lines(width: width, in: world)
    let person = Line(SafeText(world.tellingName(entry.feedback.trainee)), .title)
    return Pane([person] + lines.map { $0.marking(filter.words) })
  }

  /// What can be asked, in an example each.
  private static let language: [Line] = [
    ("sickest", "in notes, names, look-fors"),
    ("\"hear it back\"", "several words together"),
    ("trainee:priya", "whom it is about"),
    ("by:okafor", "who saw it"),
    ("@handover", "where"),
    ("setting:management", "or clinical"),
    ("lookfor:closed-loop", "what was marked"),
    ("role:followership", "what it is about"),
    ("since:30d", "from that day on"),
    ("until:19-Nov", "up to that day"),
    ("unit:\"Ward 7\"", "where they worked"),
    ("grade:ST5", "their grade then"),
    ("is:unsaid", "open, withdrawn, damaged"),
  ].map { example, meaning in
    Line(SafeText(example), .key).filled(to: 21).adding(SafeText(meaning), .hint)
  }
}

extension Line {
  /// The line with found words marked in its plain text; labels and signs stay as they are.
  func marking(_ words: FoundWords) -> Line {
    guard !words.isEmpty else { return self }
    return spans.reduce(Line.empty) { line, span in
      span.role == .text
        ? line.adding(span.text.text, finding: words) : line.adding(span.text, span.role)
    }
  }
}
