internal import Practice
internal import Surface

extension GlossaryScreen {
  func page(in world: World) -> Page {
    var page = Page(
      title: Line("Language", .title), status: .empty, time: "", panes: [],
      footer: isFiltering
        ? Hint.whileFiltering
        : (filter == nil ? [] : [.showAll])
          + Hint.of([.open, .pickRow, .filter, .back, .newFeedback, .palette, .help], in: modes)
          .map { $0.word == "pick" ? Hint(keys: "1-9", word: "follow") : $0 })
    guard world.guidance != nil else {
      page.panes = [Pane([.empty, Line("Reading the library…", .hint)])]
      return page
    }
    let isNarrow = world.width < Page.sideBySide || world.isPlain
    let list = listPane(isNarrow ? world.width - 2 : Page.listWidth(of: world.width), in: world)
    guard !isNarrow, let entry = selected else {
      page.panes = [list]
      return page
    }
    let width = min(world.width - Page.listWidth(of: world.width) - 4, 80)
    let found = found
    // The signs around found words need room of their own.
    let lines = GlossaryLines(entry: entry, width: found.isEmpty ? width : width - 6)
      .lines(in: world).map { $0.marking(found) }
    page.panes = [
      list, reading.pane(reading.isRead ? lines : lines.shortened(to: world.height - 2)),
    ]
    if reading.isRead {
      page.focus = 1
      page.footer = SecondPane.footer
    }
    return page
  }

  private func listPane(_ width: Int, in world: World) -> Pane {
    var lines: [Line] = []
    var cursor: Pane.Place?
    if let filter {
      lines.append(Line("/ ", .hint).adding("\(filter.text)", .match))
      if isFiltering { cursor = Pane.Place(line: 0, column: lines[0].columns) }
    }
    let selected = selected?.id
    let found = found
    var section: GlossaryEntry.Section?
    for entry in entries {
      if entry.id.section != section {
        if section != nil { lines.append(.empty) }
        section = entry.id.section
        lines.append(Line("\(entry.id.section.title)", .title))
      }
      let isHere = entry.id == selected
      if isHere, cursor == nil { cursor = Pane.Place(line: lines.count, column: 0) }
      let title = SafeText(entry.title).truncated(to: width - (found.isEmpty ? 3 : 5))
      lines.append(
        Line(isHere ? "> " : "  ", .accent)
          .adding(title.text, finding: found, isHere ? .selection : .text))
    }
    if entries.isEmpty {
      cursor = cursor ?? Pane.Place(line: lines.count, column: 2)
      lines.append(Line("  no match", .hint))
    }
    return Pane(lines, cursor: cursor)
  }
}
