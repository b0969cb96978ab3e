internal import Practice
internal import Surface

extension HomeScreen {
  func page(in world: World) -> Page {
    let roster = rosterPane(in: world)
    var page = Page(
      title: Line("OnTheRun", .title), status: status(in: world), time: "",
      panes: [roster, detail(in: world)], footer: footer)
    page.notice = world.identity.readOnly.map { Line("Read-only: \($0)", .problem) }
    if filter.isTyping {
      page.footer = Hint.of([.back], in: [.everywhere])
      if let problem = filter.problem { page.notice = Line("\(world.word(problem))", .problem) }
    }
    return page
  }

  private var footer: [Hint] {
    Hint.of(
      [
        .newFeedback, .moments, .scenarios, .open, .addTrainee, .filter, .palette, .help,
      ], in: [.home, .browsing])
  }

  private func status(in world: World) -> Line {
    var words = world.identity.place
    if let me = world.me { words += " · \(me.person.name)" }
    return Line("\(words)")
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
    let selected = selected(in: world)
    var section = 0
    for row in rows {
      let part: Int
      switch row {
      case .trainee: part = 0
      case .toSay: part = 1
      case .draft: part = 1
      case .find: part = 2
      }
      if part != section, lines.count > 1 {
        lines.append(.empty)
        section = part
      }
      if row == selected, cursor == nil { cursor = Pane.Place(line: lines.count, column: 0) }
      lines.append(line(for: row, isSelected: row == selected, in: world))
    }
    if rows.isEmpty {
      cursor = cursor ?? Pane.Place(line: lines.count, column: 2)
      lines.append(Line(filter.isEmpty ? "  nobody yet" : "  no match", .hint))
    }
    return Pane(lines, cursor: cursor)
  }

  /// Columns of the list: beside the glance, or the whole width above it.
  private static func listColumns(in world: World) -> Int {
    world.width >= Page.sideBySide && !world.isPlain
      ? Page.listWidth(of: world.width) - 1 : world.width - 1
  }

  private func line(for row: HomeRow, isSelected: Bool, in world: World) -> Line {
    let role: Role = isSelected ? .selection : .text
    switch row {
    case .trainee(let id):
      let signs = filter.words.isEmpty ? 13 : 15
      let name = SafeText(world.name(id)).truncated(to: Page.listWidth(of: world.width) - signs)
      let ago =
        world.isRosterComplete
        ? Day.agoWords(world.digests[id]?.lastSeen?.day, today: world.clock.today) : ""
      return Line(isSelected ? "> " : "  ", .accent)
        .adding(name.text, finding: filter.words, role)
        .filled(to: Page.listWidth(of: world.width) - 10).adding("\(ago)", .hint)
    case .toSay(let feedback, let trainee):
      let situation = world.digests[trainee]?.unsaid.first { $0.id == feedback }?.situation ?? ""
      return label("TO SAY", isSelected).filled(to: 8)
        .adding("\(world.firstName(trainee)): \(world.title(situation))", role)
    case .find: return label("FIND", isSelected).filled(to: 8).adding("in the feedback", role)
    case .draft(let id):
      guard let draft = world.drafts.first(where: { $0.id == id }) else { return .empty }
      let who = draft.trainee.map { world.firstName($0) } ?? "nobody yet"
      let what = draft.situation.map { world.title($0) } ?? "no situation"
      let day = draft.started.day
      let when = day == world.clock.today ? world.time(draft.started) : world.short(day)
      return label("DRAFT", isSelected).filled(to: 8)
        .adding("\(who): \(what), \(when)", role)
    }
  }

  private func label(_ word: SafeText, _ isSelected: Bool) -> Line {
    isSelected ? Line(">", .accent).adding(word, .label) : Line(word, .label)
  }

  private func detail(in world: World) -> Pane {
    guard let id = selectedTrainee(in: world), let person = world.people[id]?.person else {
      return Pane(world.people.trainees.isEmpty ? firstSteps(in: world) : [])
    }
    return Pane(TraineeGlance(id: id, person: person).lines(in: world))
  }

  private func firstSteps(in world: World) -> [Line] {
    var lines = [
      Line("a").adding("\(world.word(" adds a trainee: name and grade are enough."))"),
      Line("n").adding(" then records what you saw, in under a minute."),
    ]
    for index in lines.indices { lines[index].spans[0].role = .key }
    if world.identity.isLoginShared {
      lines += [.empty, Line("Anyone with this login can read this.", .caution)]
    }
    return lines
  }
}
