internal import Practice
internal import Surface

extension TraineeScreen {
  func page(in world: World) -> Page {
    let person = world.people[trainee]?.person
    let parts = [
      person?.name ?? "", person?.learner?.grade ?? "", person?.learner?.specialty ?? "",
    ]
    let title = Line("\(parts.filter { !$0.isEmpty }.joined(separator: " · "))", .title)
    // A word beside the name: what holds everything back must not be looked for.
    let status = person?.hold == nil ? Line.empty : Line("on hold", .caution)
    var page = Page(title: title, status: status, time: "", panes: [], footer: footer(in: world))
    page.banner = section.bar(width: world.width - 2, isPlain: world.isPlain)
    guard let story = story(in: world) else {
      page.panes = [Pane([Line("Reading…", .hint)])]
      return page
    }
    if section == .timeline {
      if isFiltered { drawFilter(on: &page, of: story, in: world) }
      let hasRows = !shown.isEmpty || (!isFiltered && !story.damaged.isEmpty)
      page.panes =
        hasRows
        ? [timeline(story, in: world), detail(story, in: world)] : [nothing(in: story)]
    } else if figures == nil {
      page.panes = [Pane([Line("Reading…", .hint)])]
    } else {
      page.panes = [view(in: world).pane(at: place)]
    }
    return page
  }

  private func footer(in world: World) -> [Hint] {
    if filter.isTyping {
      return [
        Hint(keys: "Enter", word: "to the list"), Hint(keys: "Esc", word: "all again"),
        Hint(keys: "@handover is:open since:30d", word: "or a word"),
      ]
    }
    let sections = [Hint(keys: "1-8", word: "sections")]
    // Not everything that is read through can be opened.
    let open = section == .timeline || target(in: world) != nil ? Hint.of([.open], in: modes) : []
    let here: [Hint] =
      switch section {
      case .timeline: (filter.isEmpty ? [] : [.showAll]) + Hint.of([.open, .filter], in: modes)
      case .coverage: open + (world.isPlain ? [] : Hint.of([.showWords], in: modes))
      case .steps: Hint.of([.stepDone, .stepWorking, .stepDropped, .open], in: modes)
      case .projects:
        Hint.of([.startProject], in: modes)
          + [Hint(keys: "d", word: "close"), Hint(keys: "w", word: "runs again")]
      case .frameworks: [Hint(keys: "f", word: "next framework")] + open
      case .words, .support, .reflections: open
      }
    return here + sections
      + Hint.of([.help, .newFeedback, .handOver, .export, .undo, .back], in: modes)
  }

  private func drawFilter(on page: inout Page, of story: Story, in world: World) {
    let count = Line(
      filter.problem == nil ? "   \(shown.count) of \(story.entries.count)" : "", .hint)
    let typed = filter.line(after: .empty, width: world.width - 2 - count.columns)
    if filter.isTyping { page.bannerCursor = typed.column }
    page.banner = typed.line + count
  }

  // MARK: Timeline

  private func isBeside(_ world: World) -> Bool {
    world.width >= Page.sideBySide && !world.isPlain
  }

  private func nothing(in story: Story) -> Pane {
    let words: SafeText =
      story.entries.isEmpty ? "Nothing is written yet. n starts." : "Nothing matches."
    return Pane([Line(words, .hint)], cursor: Pane.Place(line: 0, column: 0))
  }

  private func timeline(_ story: Story, in world: World) -> Pane {
    let damaged = isFiltered ? [] : story.damaged
    let room = isBeside(world) ? 0 : world.width - 2
    let spansYears = story.entries.last.map { $0.at.day.year != world.clock.today.year } ?? false
    return Pane(rows: shown.count + damaged.count, selected: row, height: world.height) { index in
      guard shown.indices.contains(index) else {
        let line = damaged[index - shown.count]
        return Line("! a damaged line: \(line.file) \(line.number)", .problem)
      }
      return self.row(
        story.entries[shown[index]], isHere: index == row, wordsIn: room,
        column: spansYears ? 14 : 9, in: world)
    }
  }

  private func row(
    _ entry: FeedbackEntry, isHere: Bool, wordsIn room: Int, column: Int, in world: World
  ) -> Line {
    let role: Role = entry.state.isWithdrawn ? .hint : isHere ? .selection : .text
    let day = world.short(entry.at.day)
    var line = Line(isHere ? "> " : "  ", .accent).adding("\(day)", .hint).filled(to: column)
      .adding("\(world.title(entry.feedback.situation))", role)
    if entry.state.isWithdrawn { line = line.adding(" withdrawn", .hint) }
    if entry.isUnsaid { line = line.adding(" to say", .workOn) }
    if entry.state.versions > 1 { line = line.adding(" versions", .problem) }
    if entry.state.isDamaged { line = line.adding(" damaged", .problem) }
    // Where the words stand below and not beside, the row says how they begin.
    if room >= 60 {
      line = line.filled(to: 34).adding(" \(entry.firstWords)", .hint)
      line.isProse = true
    }
    return line
  }

  private func detail(_ story: Story, in world: World) -> Pane {
    guard let entry = selected(in: world) else { return Pane([]) }
    let beside = world.width - Page.listWidth(of: world.width) - 3
    let width = min(isBeside(world) ? beside : world.width - 1, 96)
    if let problem = filter.problem {
      return Pane(SafeText(problem).wrapped(at: width).map { Line($0, .problem) })
    }
    let lines = EntryLines(entry: entry, story: story)
      .lines(width: filter.words.isEmpty ? width : width - 6, in: world)
    return Pane(lines.map { $0.marking(filter.words) })
  }
}
