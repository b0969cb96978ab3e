internal import Practice
internal import Surface

extension MomentsScreen {
  func page(in world: World) -> Page {
    var title = "Moments"
    if let trainee { title += " · for \(world.tellingName(trainee))" }
    var page = Page(
      title: Line("\(title)", .title), status: .empty, time: "", panes: [],
      footer: isFiltering
        ? Hint.whileFiltering
        : (filter == nil ? [] : [.showAll])
          + Hint.of(
            [
              .open, .newFeedback, .giveChance, .shiftCard, .filter, .back, .nextTrainee,
              .palette, .help,
            ], in: modes))
    guard world.guidance != nil else {
      page.panes = [Pane([.empty, Line("Reading the library…", .hint)])]
      return page
    }
    let isNarrow = world.width < Page.sideBySide || world.isPlain
    let list = Page.listWidth(of: world.width)
    let width = isNarrow ? world.width - 2 : min(world.width - list - 4, 88)
    page.panes = [
      // In one column a mark stands near its name, however wide the screen is.
      listPane(isNarrow ? min(width, 44) : list, in: world),
      reading.pane(
        isNarrow && world.height < 20 && !reading.isRead
          ? glance(width, in: world) : detail(width, in: world)),
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
    let selected = selected
    let found = found
    var setting: Setting?
    for row in rows {
      guard let situation = world.guidance?.situation(row.situation) else { continue }
      if situation.setting != setting {
        if setting != nil { lines.append(.empty) }
        setting = situation.setting
        lines.append(Line("\(situation.setting.rawValue.uppercased())", .label))
      }
      if row == selected, cursor == nil { cursor = Pane.Place(line: lines.count, column: 0) }
      lines.append(
        line(for: row, situation, isSelected: row == selected, found, width: width))
    }
    if rows.isEmpty {
      cursor = cursor ?? Pane.Place(line: lines.count, column: 2)
      lines.append(Line("  no match", .hint))
    }
    return Pane(lines, cursor: cursor)
  }

  private func line(
    for row: Row, _ situation: Situation, isSelected: Bool, _ found: FoundWords, width: Int
  ) -> Line {
    let role: Role = isSelected ? .selection : .text
    let start = Line(isSelected ? "> " : "  ", .accent)
    var mark: SafeText = ""
    var words: SafeText
    switch row {
    case .situation:
      words = SafeText(situation.title)
      if outlook?.isNotYetSeen(situation.id) == true { mark = "not yet" }
    case .moment(let id, _):
      let number = (situation.moments.firstIndex { $0.id == id } ?? 0) + 1
      words = "\(number) \(situation.moments.first { $0.id == id }?.title ?? id)"
      if let trace = outlook?.trace(of: id) {
        mark =
          trace.seen != nil
          ? "seen" : trace.given != nil ? "given" : trace.isPromised ? "promised" : ""
      }
    }
    let isMoment = if case .moment = row { true } else { false }
    let room =
      width - (found.isEmpty ? 0 : 2) - (isMoment ? 5 : 3) - (mark.isEmpty ? 0 : mark.columns + 1)
    words = words.truncated(to: room)
    let line = (isMoment ? start.adding("  ") : start)
      .adding(words.text, finding: found, role)
    return mark.isEmpty ? line : line.filled(to: width - 1 - mark.columns).adding(mark, .hint)
  }

  /// What is selected, and for a situation what is open for the trainee.
  private func detail(_ width: Int, in world: World) -> [Line] {
    guard let row = selected, let place,
      let situation = world.guidance?.situation(row.situation)
    else { return [] }
    let found = found
    // The signs around found words need room of their own.
    let width = found.isEmpty ? width : width - 6
    var lines: [Line] = []
    if case .moment(let id, _) = row, let moment = situation.moments.first(where: { $0.id == id }) {
      lines += SafeText(moment.title).wrapped(at: width).map { Line($0, .title) }
      lines.append(.empty)
      lines += MomentLines(moment: moment, place: place, outlook: outlook, width: width).lines(
        in: world)
    } else {
      lines.append(Line("\(situation.title) · \(situation.setting.rawValue)", .title))
      lines += SafeText(situation.recognised).wrapped(at: width).map { Line($0) }
      lines.append(Line("Usual at ", .label).adding("\(situation.hoursInWords)", .hint))
      lines += open(at: situation, width: width, in: world)
      lines.append(.empty)
      for (index, moment) in situation.moments.enumerated() {
        lines.append(Line("\(index + 1) ", .key).adding("\(moment.title)"))
      }
    }
    lines = lines.map { $0.marking(found) }
    let isBeside = world.width >= Page.sideBySide && !world.isPlain
    return isBeside && place.moment != nil && !reading.isRead
      ? lines.shortened(to: world.height - 3) : lines
  }

  /// The few lines of a small screen: what is open, or the brief.
  private func glance(_ width: Int, in world: World) -> [Line] {
    guard let place, let situation = world.guidance?.situation(place.situation)
    else { return [] }
    if let moment = place.moment.flatMap({ world.guidance?.moment($0) }) {
      let found = found
      // Where the brief has none of what was looked for, the reader wants to know what has.
      let text = [moment.brief, moment.spot].first { found.isIn($0) } ?? moment.brief
      return SafeText(text).wrapped(at: found.isEmpty ? width : width - 6)
        .map { Line($0).marking(found) }
    }
    let open = open(at: situation, width: width, in: world).dropFirst()
    return open.isEmpty
      ? SafeText(situation.recognised).wrapped(at: width).map { Line($0) } : Array(open)
  }

  private func open(at situation: Situation, width: Int, in world: World) -> [Line] {
    guard trainee != nil else { return [] }
    guard let outlook else { return [.empty, Line("Reading…", .hint)] }
    var lines: [Line] = [.empty]
    func add(_ label: SafeText, _ words: String) {
      for (row, text) in SafeText(words).wrapped(at: max(10, width - 8)).enumerated() {
        lines.append((row == 0 ? Line(label, .label) : .empty).filled(to: 8).adding(text))
      }
    }
    for step in outlook.steps(dueFirstAt: situation.id, on: world.clock.today).prefix(2) {
      add("OPEN", step.text + (step.due.map { " · due: \(world.words(for: $0))" } ?? ""))
    }
    for promise in outlook.promises.prefix(2) {
      let moment = promise.moment.flatMap { world.guidance?.moment($0)?.title }
      add("CHANCE", promise.text ?? moment ?? promise.situation.map { world.title($0) } ?? "")
    }
    if outlook.isNotYetSeen(situation.id) {
      lines.append(Line("Nobody has looked here yet.", .accent))
    }
    let others = outlook.notYetSeen.filter { $0.id != situation.id }
    if !others.isEmpty {
      lines.append(Line("NOT YET SEEN", .label))
      lines += SafeText(others.map(\.title).joined(separator: " · ")).wrapped(at: width - 2)
        .map { Line("  ").adding($0) }
    }
    return lines
  }
}
