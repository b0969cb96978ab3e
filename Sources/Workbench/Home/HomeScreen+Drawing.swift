internal import Practice
internal import Surface

extension HomeScreen {
  func page(in world: World) -> Page {
    var page = Page(
      title: Line("OnTheRun", .title), status: .empty, time: "",
      panes: [rosterPane(in: world), detail(in: world)],
      footer: footer(in: world))
    page.focus = glance.isRead ? 1 : 0
    page.place = SafeText(world.identity.place)
    page.by = SafeText(world.me?.person.name ?? "")
    page.notice = world.identity.readOnly.map { Line("Read-only: \($0)", .problem) }
    if filter.isTyping, let problem = filter.problem {
      page.notice = Line("\(world.word(problem))", .problem)
    }
    return page
  }

  private func footer(in world: World) -> [Hint] {
    if filter.isTyping { return Hint.whileFiltering }
    if glance.isRead { return SecondPane.footer }
    if world.people.trainees.isEmpty {
      return Hint.of(
        [.addTrainee, .moments, .scenarios, .palette, .help],
        vital: [.addTrainee, .help], in: [.home, .browsing])
    }
    return (filter.isEmpty ? [] : [.showAll]) + usualFooter
  }

  private var usualFooter: [Hint] {
    Hint.of(
      [
        .newFeedback, .moments, .scenarios, .open, .addTrainee, .filter, .palette, .help,
      ], vital: [.newFeedback, .open, .help], in: [.home, .browsing])
  }

  private func rosterPane(in world: World) -> Pane {
    var lines: [Line] = [Line("\(world.word("Trainees"))", .title)]
    var cursor: Pane.Place?
    if filter.isTyping || !filter.isEmpty {
      let typed = filter.line(after: lines[0], width: Self.listColumns(in: world))
      lines[0] = typed.line
      if filter.isTyping { cursor = Pane.Place(line: 0, column: typed.column) }
    }
    let rows = rows(in: world)
    let selected = selected(among: rows, in: world)
    let labels = RosterLabels(
      rows.trainees, width: Self.listColumns(in: world), finding: filter.words, in: world)
    if rows.trainees.isEmpty { lines.append(Line(nobody, .hint)) }
    let start = lines.count
    let chosen = selected.flatMap { rows.firstIndex(of: $0) }
    let sight = chosen.map { start + $0 }
    for place in 0..<rows.count {
      // Rows far from those in sight are not made: thousands may wait to be said.
      let isNear =
        abs(place - (chosen ?? 0)) <= world.height || place < world.height
        || (0..<world.height).contains(place - rows.trainees.count)
      lines.append(isNear ? labels.line(at: place, of: rows, isSelected: place == chosen) : .empty)
    }
    let place = sight.map { Pane.Place(line: $0, column: 0) } ?? Pane.Place(line: 1, column: 2)
    var pane = Pane(
      lines, cursor: cursor ?? place, sight: sight, fixed: 1, pinned: rows.waiting)
    pane.pinsList = true
    return pane
  }

  private var nobody: SafeText { filter.isEmpty ? "  nobody yet" : "  nobody fits that" }

  /// Columns of the list: beside the glance, or the whole width above it.
  private static func listColumns(in world: World) -> Int {
    world.width >= Page.sideBySide && !world.isPlain
      ? Page.listWidth(of: world.width) - 1 : world.width - 1
  }

  private func detail(in world: World) -> Pane {
    if case .toTry(let id) = selected(in: world) { return glance.pane(reminder(id, in: world)) }
    guard let id = selectedTrainee(in: world), let person = world.people[id]?.person else {
      return glance.pane(world.people.trainees.isEmpty ? firstSteps(in: world) : [])
    }
    let width = Page.detailWidth(of: world.width, plain: world.isPlain)
    return glance.pane(
      TraineeGlance(id: id, person: person, width: width).lines(in: world))
  }

  /// What was to be tried, whole, and what can be done with it.
  private func reminder(_ id: Reminder.ID, in world: World) -> [Line] {
    guard let reminder = world.reminders.first(where: { $0.id == id }) else { return [] }
    let width = Page.detailWidth(of: world.width, plain: world.isPlain)
    let place = reminder.thing.situation.map { SafeText(world.title($0)) }
    let title = Line("To try on a shift", .title)
    let since: SafeText = "said \(world.short(reminder.at.day))"
    return [
      title, Line((place.map { $0 + ", " } ?? "") + since, .hint), .empty,
    ]
      + SafeText(reminder.thing.text).wrapped(at: width).map { Line($0) } + [.empty]
      + Line("Enter shows the moments there; x when it is done with.", .hint)
      .wrapped(at: width)
  }

  private func firstSteps(in world: World) -> [Line] {
    var lines = [
      Line("a").adding("\(world.word(" adds a trainee: name and grade are enough."))"),
      Line("n").adding(" then records what you saw, in under a minute."),
    ]
    for index in lines.indices { lines[index].spans[0].role = .key }
    let width = Page.detailWidth(of: world.width, plain: world.isPlain)
    lines = lines.flatMap { $0.wrappedWords(at: width) }
    if world.identity.isLoginShared {
      lines += [.empty, Line("Anyone with this login can read this.", .caution)]
    }
    return lines
  }
}
