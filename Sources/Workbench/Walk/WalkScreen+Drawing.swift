internal import Practice
internal import Surface

extension WalkScreen {
  /// What is on the page, and from which line on.
  struct View {
    var lines: [Line]
    var rows: Int
    var top: Int
  }

  func page(in world: World) -> Page {
    var page = Page(
      title: Line("\(session.scenario.title)", .title), status: status(in: world), time: "",
      panes: [], footer: footer(in: world))
    if case .place(let map) = asking {
      let drawn = map.lines(width: world.width - 2)
      let label = Line("Go to  ", .label)
      page.banner = label.adding("\(map.field.text)").adding(
        map.field.isEmpty ? "a number, or words" : "", .hint)
      page.bannerCursor =
        label.columns + SafeText(String(map.field.characters[..<map.field.cursor])).columns
      page.panes = [Pane(drawn.lines, sight: drawn.cursor)]
      return page
    }
    let view = view(in: world)
    let left = margin(in: world)
    let head = head(in: world)
    let lines = (head + view.lines).map { Line.empty.filled(to: left) + $0 }
    var cursor = Pane.Place(line: head.count + view.top, column: left)
    switch asking {
    case .votes:
      cursor = Pane.Place(line: 0, column: left + Self.votesLabel.columns + votes.cursor)
    case .line(let line):
      let place = typedWord(line, in: world).cursor
      cursor = Pane.Place(line: place.y, column: left + line.label.columns + place.x)
    case .notes, .anew, .end, .place, nil: break
    }
    var pane = Pane(lines, cursor: cursor, fixed: head.count)
    pane.first = head.count + view.top
    page.panes = [pane]
    page.notice = notice(in: world)
    return page
  }

  /// The lines of the steps that are shown; without scrolling the last of them is in sight.
  func view(in world: World) -> View {
    let rows = max(1, world.height - 2 - head(in: world).count)
    let writer = WalkLines(width: columns(in: world), isPlain: world.isPlain)
    let pages = pages(in: world)
    let steps = pages.steps().map { writer.lines($0) }
    var all: [Line] = []
    var last = 0
    for step in steps {
      if !all.isEmpty { all.append(.empty) }
      last = all.count
      all += step
    }
    let count = all.count
    // Air between the lines, where all of it fits, reads from the back of a room.
    if isWide(world), count * 2 <= rows { all = all.flatMap { [$0, .empty] } }
    if isWide(world), count * 2 <= rows { last *= 2 }
    if showsNotes {
      all += [.empty, Line(Glyph.horizontalRule.repeated(columns(in: world)), .rule)]
      all += writer.lines(pages.notes())
    }
    let shown = rows
    // As much as there is room for, and of the last step its first line in any case.
    let wanted = top ?? min(last, all.count - shown)
    return View(lines: all, rows: shown, top: max(0, min(all.count - shown, wanted)))
  }

  private func isWide(_ world: World) -> Bool { world.width >= 120 && world.height >= 40 }

  private func columns(in world: World) -> Int {
    max(20, min(world.width - 4, isWide(world) ? 100 : Beat.pageColumns))
  }

  private func margin(in world: World) -> Int {
    world.isPlain ? 0 : max(0, (world.width - columns(in: world)) / 2 - 1)
  }

  // MARK: Header

  private func pages(in world: World) -> TrainingPages {
    TrainingPages(
      session, guidance: world.guidance ?? .empty, written: written, isAlone: isAlone)
  }

  private static let votesLabel = SafeText("Votes  ")

  private func typedWord(_ line: Asking.Line, in world: World) -> WrappedField {
    WrappedField(field(line), width: columns(in: world) - line.label.columns)
  }

  /// What stays in sight above the steps: which part it is, or the votes that are typed.
  private func head(in world: World) -> [Line] {
    let air: [Line] = world.height > 16 ? [.empty] : []
    if case .votes = asking {
      // The room sees that votes are typed, and not which.
      let hidden = String(votes.characters.map { $0.isWhitespace ? $0 : "•" })
      let options = optionCount(in: world)
      let line = Line(Self.votesLabel, .label).adding("\(hidden)")
        .adding(votes.isEmpty ? "one number for each of \(options) options" : "", .hint)
      return [line] + air
    }
    if case .line(let asked) = asking {
      let rows = typedWord(asked, in: world).rows
      let typed = rows.enumerated().map { place, range in
        (place == 0 ? Line(asked.label, .label) : Line.empty.filled(to: asked.label.columns))
          .adding("\(String(field(asked).characters[range]))")
      }
      let hint = Line(asked.hint(isAlone: isAlone), .hint).wrapped(at: columns(in: world))
      return typed + hint + air
    }
    var line = Line("\(pages(in: world).title)", .title)
    if let progress = session.progress {
      line = line.adding("   \(progress.beat) of \(progress.of)", .hint)
    }
    if isAlone { line = line.adding("   alone", .hint) }
    return [line] + air
  }

  /// Quiet while it is on time, plain when it is not.
  private func status(in world: World) -> Line {
    if case .failed = keeping { return Line("walk NOT kept", .problem) }
    if session.moves.isEmpty { return .empty }
    // A clock that changes by itself would be read aloud each minute: s asks for it.
    if world.isPlain, !showsSeconds { return session.isPaused ? Line("paused", .caution) : .empty }
    let plan = session.plan(now: world.clock.now)
    func words(_ milliseconds: Int) -> String {
      ClockWords.words(milliseconds, seconds: showsSeconds)
    }
    var line = session.isPaused ? Line("paused · ", .caution) : Line.empty
    if plan.partMinutes > 0 {
      line = line.adding(
        "here \(words(plan.partSpent)) of \(plan.partMinutes)",
        plan.isPartOver ? .caution : .hint
      ).adding(" · ", .hint)
    }
    line = line.adding("all \(words(plan.spent)) of \(plan.minutes) min", .hint)
    if plan.isLate {
      line = line.adding(" · \(ClockWords.minutes(plan.late)) late", .caution)
    }
    let end = Instant(milliseconds: world.clock.now.milliseconds + Int64(plan.left))
    let whole = line.adding(" · ends \(world.clock.stamp(for: end).clock)", .hint)
    // The title, the time of the day and two gaps stand on the line too.
    let room = world.width - SafeText(session.scenario.title).columns - 12
    return whole.columns <= room ? whole : line
  }

  private func notice(in world: World) -> Line? {
    switch asking {
    case .notes:
      return Line("Notes on the room's screen? ", .accent)
        .adding("y", .key).adding(" yes · ", .hint).adding("Enter", .key).adding(" no", .hint)
    case .anew:
      return Line("Begin anew? Road, votes and clocks go. ", .accent)
        .adding("y", .key).adding(" yes · ", .hint).adding("Enter", .key).adding(" no", .hint)
    case .end:
      return Line("Save the session and end it? ", .accent)
        .adding("y", .key).adding(" yes · ", .hint).adding("Enter", .key)
        .adding(" not yet; t takes a line first", .hint)
    case .votes, .place, .line: return nil
    case nil: break
    }
    guard session.stop.part == .opening, session.stop.shown == 1, session.moves.count <= 1 else {
      return nil
    }
    return Line(
      isAlone
        ? "Alone: digits choose. Nothing of it leaves this computer."
        : "With a room; a walks it alone. Nobody's real name belongs here.", .hint)
  }

  private func footer(in world: World) -> [Hint] {
    switch asking {
    case .place:
      return [
        Hint(keys: "Enter", word: "goes there"), Hint(keys: "Up Down", word: "choose"),
        Hint(keys: "Esc", word: "stays"),
      ]
    case .votes:
      return [Hint(keys: "Enter", word: "counts them"), Hint(keys: "Esc", word: "back")]
    case .line:
      return [Hint(keys: "Enter", word: "keeps it"), Hint(keys: "Esc", word: "back")]
    case .notes: return [Hint(keys: "y", word: "show"), Hint(keys: "Enter", word: "no")]
    case .anew: return [Hint(keys: "y", word: "begin anew"), Hint(keys: "Enter", word: "no")]
    case .end: return [Hint(keys: "y", word: "save"), Hint(keys: "Enter", word: "not yet")]
    case nil: break
    }
    var hints: [Hint] = []
    let count = optionCount(in: world)
    let isAsked = count > 0 && session.stop.shown == session.voteStep
    if session.hidesVotes {
      hints = [Hint(keys: "Space", word: "show the votes", isVital: true)]
    } else if session.isOver {
      hints = [
        Hint(keys: "Space", word: isAlone ? "done" : "save the session", isVital: true)
      ]
    } else if isAsked, session.beat != nil, session.stop.choice == nil {
      hints = [Hint(keys: "1-\(count)", word: "choose", isVital: true)]
    } else {
      hints = [Hint(keys: "Space", word: "on", isVital: true)]
      if isAsked, isAlone, session.beat == nil {
        hints.insert(Hint(keys: "1-\(count)", word: "choose", isVital: true), at: 0)
      }
    }
    if isAsked, !isAlone, !session.hidesVotes {
      hints += Hint.of([.vote], in: modes)
      hints[hints.count - 1].isVital = true
    }
    if session.stop.part == .practice, session.stop.shown == 2 {
      hints.insert(contentsOf: Hint.of([.practise], in: modes), at: 0)
      hints[0].isVital = true
    }
    if session.stop.part == .end {
      hints += Hint.of(
        isAlone ? [.tryNext] : [.tryNext, .evaluate, .namePeople], vital: [.tryNext], in: modes)
    }
    hints += Hint.of([.unreveal], in: modes)
    if session.fork != nil { hints += Hint.of([.toFork], in: modes) }
    hints += Hint.of([.map, .notes, .pauseClock, .help, .seconds, .beginAnew, .back], in: modes)
    hints[hints.count - 1].isVital = true
    return hints
  }
}
