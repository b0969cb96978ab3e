internal import Practice
internal import Surface

extension FeedbackForm {
  func page(in world: World) -> Page {
    var form = FormLines(width: min(world.width - 1, 110), focus: focus, isPlain: world.isPlain)
    drawPicks(&form, in: world)
    drawSteps(&form, in: world)
    drawLookFors(&form, in: world)
    for (word, field) in [
      ("I saw", DraftField.saw), ("Effect", .effect), ("Next time", .next),
    ] as [(SafeText, DraftField)] {
      form.addText(word, field, self[field], findings[field] ?? [])
      drawProblem(&form, field)
    }
    drawWords(&form, in: world)
    drawEnd(&form, in: world)
    if question != nil { drawQuestion(&form, in: world) }
    return Page(
      title: title(in: world), status: status, time: "",
      panes: [Pane(form.lines, cursor: form.cursor, sight: question == nil ? form.sight : nil)],
      notice: failure.map { Line("Not saved: \($0)", .problem) } ?? hint(in: world),
      footer: footer)
  }

  private func title(in world: World) -> Line {
    if isAmending { return Line("Change feedback", .title) }
    let title = Line("New feedback", .title)
    guard let moment = draft.moment.flatMap({ world.guidance?.moment($0)?.title }) else {
      return title
    }
    return title.adding(" · \(moment)", .hint)
  }

  private var status: Line {
    if isSaving { return Line("Saving", .accent) }
    if failure != nil { return Line("Not saved", .problem) }
    switch keeping {
    case .nothingYet: return .empty
    case .kept: return Line("draft kept", .hint)
    case .failed: return Line("draft NOT kept", .problem)
    }
  }

  private var footer: [Hint] {
    if case .identifiers = question {
      return [
        Hint(keys: "y", word: "save all the same"), Hint(keys: "Enter", word: "go back and mend"),
      ]
    }
    switch question {
    case .samePerson:
      return [Hint(keys: "y", word: "the same"), Hint(keys: "n", word: "somebody new")]
    case .grade: return [Hint(keys: "Enter", word: "adds"), Hint(keys: "Esc", word: "goes back")]
    case .stage:
      return [
        Hint(keys: "1-\(Stage.allCases.count)", word: "stage"),
        Hint(keys: "Esc", word: "goes back"),
      ]
    case .leaving:
      return [Hint(keys: "y", word: "leave without them"), Hint(keys: "Enter", word: "stay")]
    case .discarding:
      return [Hint(keys: "y", word: "throw away"), Hint(keys: "Enter", word: "keep")]
    default: break
    }
    if let pick = pick(focus), pick.isOpen {
      return [
        Hint(keys: "Up Down", word: "choose"), Hint(keys: "1-9", word: "row"),
        Hint(keys: "Enter", word: "takes it"), Hint(keys: "Esc", word: "closes the list"),
      ]
    }
    return [
      Hint(keys: "^S", word: "save", isVital: true), Hint(keys: "Tab", word: "next", isVital: true),
      Hint(keys: "F2", word: "more look-fors"), Hint(keys: "F3", word: "jot"),
      Hint(keys: "F1", word: "help", isVital: true), Hint(keys: "Esc", word: "back", isVital: true),
    ]
  }

  // MARK: Who, situation

  private func drawPicks(_ form: inout FormLines, in world: World) {
    let clinical = draft.situation.flatMap { world.guidance?.situation($0) }?.setting.rawValue
    form.add("Who", .who, line(for: who, isTrainee: true, in: world), cursorAt: cursor(in: who))
    if !form.hasRoomForTwo { drawList(&form, .who, in: world) }
    var value = line(for: situation, in: world)
    if situation.chosen != nil, situation.field.isEmpty, let clinical {
      value = value.adding(" · \(clinical)")
    }
    form.beside("Situation", .situation, value, cursorAt: cursor(in: situation))
    if form.hasRoomForTwo { drawList(&form, .who, in: world) }
    drawList(&form, .situation, in: world)
    if let warning = moveWarning(in: world) {
      for line in warning.wrapped(at: form.width - FormLines.valueColumn) {
        form.below(Line(line, .caution))
      }
    }
    drawProblem(&form, .who)
    drawProblem(&form, .situation)
  }

  /// What saving does where feedback that is changed is now about somebody else.
  private func moveWarning(in world: World) -> SafeText? {
    guard isAmending, let from = amendedTrainee, let to = draft.trainee, from != to else {
      return nil
    }
    let moves: SafeText =
      "Saving moves it: written for \(world.tellingName(to)), and erased for \(world.tellingName(from))."
    let opens = draft.amending.flatMap { ReopenedSteps(moving: $0.of, from: from, in: world) }
    return opens.map { moves + " " + $0.sentence } ?? moves
  }

  private func cursor(in pick: PickField) -> Int {
    guard !pick.field.isEmpty else { return 0 }
    return SafeText(String(pick.field.characters[..<pick.field.cursor])).columns
  }

  private func line(for pick: PickField, isTrainee: Bool = false, in world: World) -> Line {
    func name(_ option: PickField.Option) -> String {
      isTrainee ? world.tellingName(RecordID(option.id)) : option.name
    }
    if !pick.field.isEmpty { return Line("\(pick.field.text)") }
    if let chosen = pick.chosen { return Line("\(name(chosen))") }
    // In brackets: not there until it is taken.
    if let guess = pick.guess { return Line("(\(name(guess.option))?)", .hint) }
    return Line("(type part of a name)", .hint)
  }

  /// What fits what is typed: a line of names, or the open list.
  func drawList(_ form: inout FormLines, _ field: DraftField, in world: World) {
    guard focus == field, question == nil, let pick = pick(field) else { return }
    guard pick.isOpen else { return }
    let rows = pick.matches(in: options(for: field, in: world))
    // Nine rows at most, around the one that is chosen.
    let room = 9
    let top = max(0, min(pick.row - room + 2, rows.count - room))
    for (index, row) in rows.enumerated().dropFirst(top).prefix(room) {
      let isSelected = index == pick.row
      if isSelected {
        form.cursor = Pane.Place(line: form.lines.count, column: FormLines.valueColumn)
      }
      form.below(
        Line(isSelected ? "> " : "  ", .accent).adding(index < 9 ? "\(index + 1) " : "  ", .key)
          .adding("\(row.name)", isSelected ? .selection : .text)
          .adding(SafeText(detail(of: row, field, in: world)), .hint))
    }
    let rest = RestOfList(above: top, below: rows.count - top - min(room, rows.count))
    if !rest.isNothing { form.below(Line("  ") + rest.line(plain: world.isPlain)) }
  }

  /// A word about the field one is on, always in the same row, so that nothing jumps.
  private func hint(in world: World) -> Line? {
    guard question == nil else { return nil }
    if showsConcern {
      return Line("If somebody may be at risk, tell a person: Ctrl-P concern says whom.", .hint)
    }
    switch focus {
    case .who, .situation, .by:
      guard let pick = pick(focus) else { return nil }
      if !pick.field.isEmpty {
        let options = options(for: focus, in: world)
        let rows = pick.matches(in: options)
        return pick.isOpen
          ? nil
          : Line(
            "\(world.word(summary(of: rows, focus, near: pick.near(in: options))))", .hint)
      }
      guard pick.chosen == nil, let guess = pick.guess else { return nil }
      return Line("\(guess.option.name): \(guess.reason). Enter takes it; or type another.", .hint)
    case .due: return Line(dueWords(in: world), .hint)
    case .when: return Line(whenWords(in: world), .hint)
    default: return coachQuestion.map { Line("\($0)", .hint) }
    }
  }

  private func summary(
    of rows: [PickField.Option], _ field: DraftField, near: [PickField.Option]
  ) -> String {
    switch rows.count {
    case 0 where field == .who && !near.isEmpty:
      let names = near.prefix(3).map(\.name).joined(separator: ", ")
      return "Nobody of that name: Enter adds a trainee. Down: \(names)."
    case 0:
      return field == .who
        ? "Nobody of that name yet: Enter adds a trainee." : "Nothing fits; Down lists them all."
    case 1: return "\(rows[0].name): Enter takes it."
    default:
      return "\(rows.prefix(4).map(\.name).joined(separator: ", ")): Enter lists them."
    }
  }

  private func detail(of row: PickField.Option, _ field: DraftField, in world: World) -> String {
    guard field == .who, let learner = world.people[RecordID(row.id)]?.person.learner else {
      return ""
    }
    return "  "
      + [learner.grade, learner.specialty].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  // MARK: Steps and look-fors

  private func drawSteps(_ form: inout FormLines, in world: World) {
    let keys = "   d done  w ongoing  x let go"
    for (index, step) in steps.enumerated() {
      let isHere = focus == .lookFors && markRow == index
      if isHere { form.cursor = Pane.Place(line: form.lines.count, column: FormLines.valueColumn) }
      let change = draft.steps.first { $0.id == step.id }?.now
      let label: SafeText = index == 0 ? "OPEN" : ""
      let hasKeys =
        form.hasRoomForTwo
        && (isHere || (index == 0 && (focus != .lookFors || markRow >= steps.count)))
      let room = form.width - FormLines.valueColumn - (hasKeys ? keys.count : 0)
      var words = Line("\(step.text)", isHere ? .selection : .text)
      if let change { words = Line("\(Self.word(change)): ", .accent) + words }
      var line =
        form.label(label, .lookFors).filled(to: FormLines.valueColumn) + words.cut(to: room)
      if hasKeys {
        line = line.adding("   ")
        for (key, word) in [("d", "done"), ("w", "ongoing"), ("x", "let go")] {
          line = line.adding(SafeText(key), .key).adding(" \(word)", .hint)
          if key != "x" { line = line.adding("  ") }
        }
      }
      form.lines.append(line)
    }
  }

  private static func word(_ state: StepState) -> String {
    switch state {
    case .open: "open"
    case .working: "ongoing"
    case .done: "done"
    case .dropped: "let go"
    }
  }

  private func drawLookFors(_ form: inout FormLines, in world: World) {
    let shown = lookFors(in: world)
    if shown.isEmpty {
      let words: SafeText =
        world.guidance == nil
        ? "reading the library…"
        : form.width < 48 ? "come with a situation" : "come with a person and a situation"
      form.add("Look-fors", .lookFors, Line(words, .hint))
      return
    }
    for (index, lookFor) in shown.enumerated() {
      let isHere = focus == .lookFors && markRow == steps.count + index
      if isHere {
        form.cursor = Pane.Place(line: form.lines.count, column: FormLines.valueColumn + 3)
      }
      let sign = draft.marks[lookFor.id]
      let role: Role = sign == .well ? .well : sign == .workOn ? .workOn : .hint
      let start = (index == 0 ? form.label("Look-fors", .lookFors) : .empty)
        .filled(to: FormLines.valueColumn)
        .adding("\(index + 1) ", .key).adding("[\(sign?.rawValue ?? " ")] ", role)
      let words = SafeText(lookFor.words)
      // Where there is no room for all of it, the one that is on can be read to its end.
      let rows = isHere ? words.wrapped(at: form.width - start.columns) : [words]
      for (place, text) in rows.enumerated() {
        form.lines.append(
          (place == 0 ? start : Line.empty.filled(to: start.columns))
            .adding(text, isHere ? .selection : .text))
      }
    }
    drawProblem(&form, .lookFors)
  }
}
