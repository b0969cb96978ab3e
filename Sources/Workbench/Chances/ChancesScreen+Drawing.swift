internal import Practice
internal import Surface

extension ChancesScreen {
  func page(in world: World) -> Page {
    let footer = Hint.of(
      [
        .columnNext, .giveChance, .newFeedback, .changeGroup, .filter, .back, .open, .help,
      ], in: modes)
    var page = Page(
      title: Line("Chances to lead", .title), status: Line("by \(grouping.rawValue)", .hint),
      time: "", panes: [],
      footer: filter.isTyping ? Hint.whileFiltering : filter.isEmpty ? footer : [.showAll] + footer)
    if let problem = filter.problem, filter.isTyping { page.notice = Line("\(problem)", .problem) }
    guard let table else {
      page.panes = [Pane([.empty, Line("Counting…", .hint)])]
      return page
    }
    page.panes = [
      world.isPlain ? wordsPane(table, in: world) : gridPane(table, in: world)
    ]
    return page
  }

  /// The line that the filter is typed in; nil where there is none.
  private func filterLine(in world: World) -> (line: Line, column: Int)? {
    guard filter.isTyping || !filter.isEmpty else { return nil }
    return filter.line(after: Line("People", .label), width: world.width - 1)
  }

  // MARK: A grid that goes both ways

  private func gridPane(_ table: ChanceTable, in world: World) -> Pane {
    guard !table.rows.isEmpty, !table.columns.isEmpty else {
      return nobodyPane(table, in: world)
    }
    let grid = ChanceGrid(
      table: table, width: world.width - 2, selectedColumn: selectedColumn(in: table),
      words: filter.words)
    let ending = ending(table, in: world)
    var top: [Line] = []
    var cursor: Pane.Place?
    if let filterLine = filterLine(in: world) {
      if filter.isTyping { cursor = Pane.Place(line: 0, column: filterLine.column) }
      top.append(filterLine.line)
    }
    top += grid.header
    let selected = selectedRow(in: table)?.id
    let rows = grid.rows
    // Header, footer and a line for what the app has to say are not the page's.
    let all = max(1, world.height - 3 - top.count - ending.count)
    // Where not everybody has room, the last row says how many more there are.
    let room = rows.count > all && all > 1 ? all - 1 : all
    let place = rows.firstIndex { $0.person != nil && $0.person == selected } ?? 0
    let start = max(0, min(place - room / 2, rows.count - room))
    let shown = rows.dropFirst(start).prefix(room)
    let rest = RestOfList(above: start, below: rows.count - start - shown.count)
    let sign = rest.isNothing || room == all ? [] : [Line("  ") + rest.line(plain: false)]
    if cursor == nil {
      cursor = Pane.Place(line: top.count + place - start, column: grid.columnOfSelection)
    }
    return Pane(
      top + shown.map { grid.line($0, selecting: selected) } + sign + ending, cursor: cursor)
  }

  /// What the selected cell says in words, what the signs mean, and what nobody is given.
  private func ending(_ table: ChanceTable, in world: World) -> [Line] {
    let width = min(world.width - 2, 110)
    var lines: [Line] = [.empty]
    if let row = selectedRow(in: table) {
      let place = selectedColumn(in: table)
      let cell = row.cells[place]
      let nothing = cell.fitsStage ? "nothing yet" : "nothing yet; not one for this stage"
      let words = "\(row.name) · \(table.columns[place].title): \(cell.words ?? nothing)"
      lines.append(Line(SafeText(words), .selection).cut(to: width))
    }
    let isSmall = world.height < 20
    if !isSmall {
      lines.append(
        Line("g given  s seen  p promised  · neither  blank: not for this stage", .hint)
          .cut(to: width))
    }
    let most = isSmall ? 1 : 3
    lines += Self.nobody(table, width: width, most: most)
    return lines
  }

  /// The situations that nobody is given, in at most so many lines.
  private static func nobody(_ table: ChanceTable, width: Int, most: Int) -> [Line] {
    var lines: [Line] = []
    for (label, columns) in [("NOBODY YET", table.notSeen), ("NOT GIVEN", table.notGiven)]
    where !columns.isEmpty {
      let words = columns.map(\.title).joined(separator: " · ")
      let wrapped = SafeText(words).wrapped(at: width - 12)
      for (place, text) in wrapped.prefix(most).enumerated() {
        let isCut = place == most - 1 && wrapped.count > most
        let start = place == 0 ? Line(SafeText(label), .label) : .empty
        lines.append(
          start.filled(to: 12).adding(isCut ? text.truncated(to: width - 14) + " …" : text))
      }
    }
    return lines
  }

  private func nobodyPane(_ table: ChanceTable, in world: World) -> Pane {
    var lines: [Line] = []
    var cursor: Pane.Place?
    if let filterLine = filterLine(in: world) {
      lines.append(filterLine.line)
      if filter.isTyping { cursor = Pane.Place(line: 0, column: filterLine.column) }
    }
    let isEmpty = world.people.trainees.isEmpty
    let words: SafeText =
      isEmpty
      ? "Nobody here yet. On Home, a adds a trainee."
      : table.rows.isEmpty
        ? "Nobody here fits the filter. Esc clears it." : "No situation fits the filter."
    lines.append(.empty)
    lines += Line(words, .hint).wrapped(at: world.width - 2)
    return Pane(lines, cursor: cursor ?? Pane.Place(line: lines.count - 1, column: 0))
  }

  // MARK: In words alone

  private func wordsPane(_ table: ChanceTable, in world: World) -> Pane {
    guard !table.rows.isEmpty else { return nobodyPane(table, in: world) }
    let width = max(20, world.width - 2)
    var lines: [Line] = []
    var cursor: Pane.Place?
    if let filterLine = filterLine(in: world) {
      if filter.isTyping { cursor = Pane.Place(line: 0, column: filterLine.column) }
      lines.append(filterLine.line)
    }
    for (label, columns) in [("Nobody yet", table.notSeen), ("Not given", table.notGiven)]
    where !columns.isEmpty {
      let words = "\(label): \(columns.map(\.title).joined(separator: ", "))"
      lines += SafeText(words).wrapped(at: width).map { Line($0) }
    }
    let selected = selectedRow(in: table)?.id
    for group in table.groups {
      if let title = group.title { lines += [.empty, Line("\(title)", .title)] }
      for row in group.rows {
        let isHere = row.id == selected
        if isHere, cursor == nil { cursor = Pane.Place(line: lines.count, column: 0) }
        lines += wordsLines(row, table, isHere: isHere, width: width)
      }
    }
    return Pane(lines, cursor: cursor)
  }

  private func wordsLines(
    _ row: ChanceTable.Row, _ table: ChanceTable, isHere: Bool, width: Int
  ) -> [Line] {
    let place = [row.grade, row.unit].filter { !$0.isEmpty }.joined(separator: ", ")
    let name = Line(isHere ? "> " : "  ", .accent)
      .adding(row.name, finding: filter.words, isHere ? .selection : .text)
      .adding(place.isEmpty ? "" : ", \(place)", .hint)
    let words = table.words(of: row) ?? "nothing yet"
    var lines = [name] + SafeText(words).wrapped(at: width - 4).map { Line("    ").adding($0) }
    if isHere {
      let column = table.columns[selectedColumn(in: table)].title
      lines.append(Line("    Chosen: \(column)", .hint))
    }
    return lines
  }
}
