internal import Practice
internal import Surface

extension TraineeScreen {
  func page(in world: World) -> Page {
    let person = world.people[trainee]?.person
    let parts = [
      person?.name ?? "", person?.learner?.grade ?? "", person?.learner?.specialty ?? "",
    ]
    let title = Line("\(parts.filter { !$0.isEmpty }.joined(separator: " · "))", .title)
    let footer = Hint.of(
      [.open, .newFeedback, .said, .undo, .nextField, .back, .help], in: modes
    ).map {
      $0.word == "next" ? Hint(keys: $0.keys, word: view == .timeline ? "summary" : "timeline") : $0
    }
    var page = Page(title: title, status: .empty, time: "", panes: [], footer: footer)
    guard let story = story(in: world) else {
      page.panes = [Pane([.empty, Line("Reading…", .hint)])]
      return page
    }
    switch view {
    case .timeline:
      page.status = Line("timeline", .hint)
      page.panes = [timeline(story, in: world), detail(in: world)]
    case .summary:
      page.status = Line("summary", .hint)
      let lines = summaryLines(in: world)
      let start = min(top, max(0, lines.count - (world.height - 2)))
      page.panes = [Pane(Array(lines.dropFirst(start)))]
    }
    return page
  }

  private func timeline(_ story: Story, in world: World) -> Pane {
    var lines: [Line] = []
    var cursor: Pane.Place?
    if story.entries.isEmpty { lines.append(Line("Nothing yet. n starts.", .hint)) }
    for entry in story.entries {
      let isHere = entry.id == selected(in: world)?.id
      if isHere { cursor = Pane.Place(line: lines.count, column: 0) }
      let role: Role = entry.state.isWithdrawn ? .hint : isHere ? .selection : .text
      let day = world.short(entry.at.day)
      var line = Line(isHere ? "> " : "  ", .accent).adding("\(day)", .hint).filled(to: 9)
        .adding("\(world.title(entry.feedback.situation))", role)
      if entry.state.isWithdrawn { line = line.adding(" withdrawn", .hint) }
      if entry.isUnsaid { line = line.adding(" to say", .workOn) }
      if entry.state.isDamaged { line = line.adding(" damaged", .problem) }
      lines.append(line)
    }
    for damaged in story.damaged {
      lines.append(Line("! a damaged line: \(damaged.file) \(damaged.number)", .problem))
    }
    return Pane(lines, cursor: cursor)
  }

  private func detail(in world: World) -> Pane {
    guard let entry = selected(in: world) else { return Pane([]) }
    let beside = world.width - Page.listWidth(of: world.width) - 3
    let width = world.width >= Page.sideBySide && !world.isPlain ? beside : world.width - 1
    return Pane(EntryLines(entry: entry).lines(width: min(width, 96), in: world))
  }

  func summaryLines(in world: World) -> [Line] {
    guard let story = story(in: world), let guidance = world.guidance else { return [] }
    let summary = Summary(
      story: story, people: world.people, guidance: guidance, since: nil, until: nil,
      today: world.clock.today)
    return SummaryLines(summary: summary, width: min(world.width - 2, 96)).lines(in: world)
  }
}
