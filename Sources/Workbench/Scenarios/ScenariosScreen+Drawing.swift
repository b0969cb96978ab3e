internal import Practice
internal import Surface

extension ScenariosScreen {
  func page(in world: World) -> Page {
    var page = Page(
      title: Line("Scenarios", .title), status: status(in: world), time: "",
      panes: [list(in: world)],
      footer: Hint.of([.open, .walk, .newFeedback, .filter, .back, .palette, .help], in: modes))
    if isFiltering {
      page.footer = [
        Hint(keys: "words @situation role: setting: stage:", word: ""),
        Hint(keys: "Enter", word: "takes it"), Hint(keys: "Esc", word: "all"),
      ]
    }
    return page
  }

  private func status(in world: World) -> Line {
    guard let all = world.scenarios, world.guidance != nil else { return .empty }
    let shown = rows(in: world).count
    return Line(shown == all.count ? "\(all.count)" : "\(shown) of \(all.count)", .hint)
  }

  private func list(in world: World) -> Pane {
    var lines: [Line] = []
    var cursor: Pane.Place?
    if let filter {
      var line = Line("/ ", .hint).adding("\(filter.text)", .match)
      if isFiltering { cursor = Pane.Place(line: 0, column: line.columns) }
      if let fault = meaning.fault { line = line.adding("  \(fault)", .problem) }
      lines += [line, .empty]
    }
    guard world.scenarios != nil, world.guidance != nil else {
      return Pane(lines + [Line("Reading…", .hint)], cursor: cursor ?? .init(line: 0, column: 0))
    }
    let rows = rows(in: world)
    guard !rows.isEmpty else {
      return Pane(
        lines + [Line("No scenario fits. Esc shows all.", .hint)],
        cursor: cursor ?? .init(line: lines.count, column: 0))
    }
    let columns = ScenarioColumns(rows, width: min(world.width - 2, 118))
    let selected = selected(in: world)?.id
    var situation: Situation.ID?
    for row in rows {
      if row.situation != situation {
        if situation != nil { lines.append(.empty) }
        lines.append(Line("\(world.title(row.situation))", .title))
        situation = row.situation
      }
      let isHere = row.id == selected
      if isHere, cursor == nil { cursor = Pane.Place(line: lines.count, column: 0) }
      lines.append(
        columns.line(for: row, isSelected: isHere, waits: world.waitingWalks.contains(row.id)))
    }
    return Pane(lines, cursor: cursor)
  }
}
