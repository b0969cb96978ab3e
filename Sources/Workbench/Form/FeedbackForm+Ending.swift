internal import Practice
internal import Surface

/// The lower half of the form: what they said, support, role, when, by, and saving.
extension FeedbackForm {
  func drawWords(_ form: inout FormLines, in world: World) {
    let they = self[.they]
    if form.hasRoomForTwo,
      they.characters.count < form.secondColumn - FormLines.valueColumn - 3,
      (findings[.they] ?? []).isEmpty
    {
      form.add("They said", .they, Line("\(they.text)"), cursorAt: cursor(in: they))
    } else {
      form.addText("They said", .they, they, findings[.they] ?? [])
    }
    drawProblem(&form, .they)
    let isShort = form.lines.last.map { $0.columns < form.secondColumn - 1 } ?? false
    if isShort {
      form.beside("Due", .due, Line("\(self[.due].text)"), cursorAt: cursor(in: self[.due]))
    } else {
      form.add("Due", .due, Line("\(self[.due].text)"), cursorAt: cursor(in: self[.due]))
    }
    if let words = understoodDue(in: world) {
      form.addUnderstood(words.text, isFault: words.isFault)
    }
    form.addFindings(findings[.due] ?? [])
    drawProblem(&form, .due)
    let support = world.guidance?.support
    form.add(
      "Support", .support, choice(draft.back.map { support?.back[$0] ?? $0.rawValue }, .support))
    // Below its own field, where Ahead has a row of its own.
    if !form.hasRoomForTwo, focus == .support { drawChoices(&form, in: world) }
    form.beside(
      "Ahead", .ahead, choice(draft.ahead.map { support?.ahead[$0] ?? $0.rawValue }, .ahead))
    if form.hasRoomForTwo || focus != .support { drawChoices(&form, in: world) }
    let role = role(in: world)
    form.add(
      "Role", .role, Line("\(role?.rawValue ?? "(by situation)")", role == nil ? .hint : .text))
    let when = self[.when].isEmpty ? "now" : self[.when].text
    form.beside(
      "When", .when, Line("\(when)", self[.when].isEmpty && focus == .when ? .hint : .text),
      at: form.middleColumn, cursorAt: cursor(in: self[.when]))
    if let words = understoodWhen(in: world) {
      form.addUnderstood(words.text, isFault: words.isFault)
    }
    if form.lines.last.map({ $0.columns <= form.secondColumn - 2 }) ?? false {
      form.beside("By", .by, byLine, cursorAt: cursor(in: by.field))
    } else {
      form.add("By", .by, byLine, cursorAt: cursor(in: by.field))
    }
    drawList(&form, .by, in: world)
    form.addFindings(findings[.when] ?? [])
    for field in [DraftField.support, .ahead, .role, .when, .by] { drawProblem(&form, field) }
  }

  private var byLine: Line {
    if !by.field.isEmpty { return Line("\(by.field.text)") }
    return Line("\(by.chosen?.name ?? "(type a name)")", by.chosen == nil ? .hint : .text)
  }

  private func cursor(in field: TextField) -> Int {
    SafeText(String(field.characters[..<field.cursor])).columns
  }

  private func choice(_ words: String?, _ field: DraftField) -> Line {
    Line("\(words ?? "(skip)")", words == nil ? .hint : .text)
  }

  /// All words to choose from, below the field one is on.
  private func drawChoices(_ form: inout FormLines, in world: World) {
    let support = world.guidance?.support
    let words: [String]
    switch focus {
    case .support: words = Support.Back.allCases.map { support?.back[$0] ?? $0.rawValue }
    case .ahead: words = Support.Ahead.allCases.map { support?.ahead[$0] ?? $0.rawValue }
    case .role: words = LeadershipRole.allCases.map(\.rawValue)
    default: return
    }
    var line = Line.empty
    for (index, word) in words.enumerated() {
      let next = Line("\(index + 1) ", .key).adding("\(word)  ", .hint)
      if line.columns + next.columns > form.width - FormLines.valueColumn {
        form.below(line)
        line = .empty
      }
      line = line + next
    }
    form.below(line)
    // All that can be chosen is to be read, and not only the field.
    form.sight = form.lines.count - 1
  }

  func dueWords(in world: World) -> SafeText {
    let situations = (world.guidance?.situations ?? []).map { (id: $0.id, title: $0.title) }
    let text = self[.due].text
    if let amending = draft.amending, text == amending.due, !text.isEmpty {
      return "as it was: \(text)"
    }
    guard !text.isEmpty else {
      return "a day, 3d, or next handover; begin with me for a chance you promise"
    }
    switch DuePhrase.parse(text, clock: world.clock, situations: situations) {
    case .success(let phrase):
      let due = phrase.due.map { world.words(for: $0) } ?? "no day"
      return phrase.mine ? "a chance you promise: \(due)" : "due: \(due)"
    case .failure(let problem): return "\(problem.sentence)"
    }
  }

  func whenWords(in world: World) -> SafeText {
    let text = self[.when].text
    if let amending = draft.amending, text == amending.when { return "as it was: \(text)" }
    guard !text.isEmpty else { return "now; or 08:05, yesterday 3pm, 19 Nov, 3d" }
    switch WhenPhrase.parse(text, clock: world.clock) {
    case .success(let stamp):
      return "\(stamp.day.shortWithWeekday(besides: world.clock.today.year)) \(world.time(stamp))"
    case .failure(let problem): return "\(problem.sentence)"
    }
  }

  /// The day that a due was understood as, beside it; nil where it reads as it was typed.
  private func understoodDue(in world: World) -> (text: SafeText, isFault: Bool)? {
    let text = self[.due].text
    guard !text.isEmpty, text != draft.amending?.due else { return nil }
    let situations = (world.guidance?.situations ?? []).map { (id: $0.id, title: $0.title) }
    guard
      case .success(let phrase) = DuePhrase.parse(
        text, clock: world.clock, situations: situations)
    else { return ("? not understood", true) }
    let due = phrase.due.map { world.words(for: $0) }
    guard !phrase.mine else { return ("you promise\(due.map { ": \($0)" } ?? "")", false) }
    guard let due, Fold.fold(due) != Fold.fold(text) else { return nil }
    return (SafeText(due), false)
  }

  /// The moment that a When was understood as, beside it.
  private func understoodWhen(in world: World) -> (text: SafeText, isFault: Bool)? {
    let text = self[.when].text
    guard !text.isEmpty, text != draft.amending?.when else { return nil }
    guard case .success(let stamp) = WhenPhrase.parse(text, clock: world.clock) else {
      return ("? not understood", true)
    }
    let day = stamp.day.shortWithWeekday(besides: world.clock.today.year)
    return ("\(day) \(world.time(stamp))", false)
  }

  // MARK: Saving

  func drawEnd(_ form: inout FormLines, in world: World) {
    if let project {
      form.lines.append(
        Line("Project", .label).filled(to: FormLines.valueColumn).adding("\(project.title)"))
    }
    if !draft.jots.isEmpty {
      for (index, jot) in draft.jots.enumerated() {
        form.lines.append(
          Line(index == 0 ? "Jots" : "", .label).filled(to: FormLines.valueColumn)
            .adding("\(world.time(jot.at)) ", .hint).adding("\(jot.text)"))
      }
      form.addFindings(findings[.jots] ?? [])
    }
    if focus == .save { form.cursor = Pane.Place(line: form.lines.count, column: 0) }
    let gap: SafeText = form.width < 48 ? " " : "   "
    let line = Line("[ Save ]", focus == .save ? .accent : .title).adding(gap)
    form.lines.append(line + coach(in: form))
    if case .failed(let reason) = keeping {
      form.lines += Line(
        "These words are not kept yet: \(reason). Type on: each key tries again.", .problem
      )
      .wrapped(at: form.width)
    }
  }

  private func coach(in form: FormLines) -> Line {
    let spelledOut = form.hasRoomForTwo
    let gap: SafeText = spelledOut ? "   " : form.width < 48 ? " " : "  "
    func part(_ isThere: Bool, _ long: SafeText, _ short: SafeText) -> Line {
      Line(isThere ? "+ " : "· ", isThere ? .well : .hint)
        .adding(spelledOut ? long : short, isThere ? .text : .hint).adding(gap)
    }
    return part(marks.saw, "what I saw", "saw") + part(marks.effect, "its effect", "effect")
      + part(marks.tryNext, "something to try", "try")
      // Lit it asks, and unlit it stands by, with a sign of its own as the others have.
      + Line(marks.follows ? "? " : "· ", marks.follows ? .accent : .hint)
      .adding(spelledOut ? "does it follow?" : "follow?", marks.follows ? .accent : .hint)
  }

  /// One question at a time, once there are words to ask about.
  var coachQuestion: String? {
    let hasWords = [DraftField.saw, .effect, .next].contains { !self[$0].isEmpty }
    guard hasWords, question == nil else { return nil }
    return marks.question?.sentence
  }

  func drawProblem(_ form: inout FormLines, _ field: DraftField) {
    for problem in problems where problem.field == field {
      form.below(Line("! \(problem.sentence)", .problem))
    }
  }

  // MARK: Questions

  func drawQuestion(_ form: inout FormLines, in world: World) {
    func keys(_ first: SafeText, _ word: SafeText, _ second: SafeText, _ other: SafeText) -> Line {
      Line(first, .key).adding(" \(word.text), ").adding(second, .key).adding(" \(other.text)")
    }
    form.lines.append(.empty)
    switch question {
    case .identifiers:
      let all: [IdentifierFinding] = DraftField.allCases.flatMap { findings[$0] ?? [] }
      let found = all.first { $0.level == .hard }
      form.lines += Line("\(found?.reason ?? "")", .problem).wrapped(at: form.width)
      form.ask(
        Line("No patient details belong here. Save all the same? ", .accent),
        keys("y", "saves", "Enter", "goes back."))
    case .samePerson(let option):
      form.ask(
        Line("The same \(option.name)? ", .accent),
        keys("y", "the same person", "n", "somebody new."))
    case .grade(let name, _):
      let line = Line("Add \(name). Grade: ", .accent)
      let place = Pane.Place(line: form.lines.count, column: line.columns + cursor(in: grade))
      form.lines.append(line.adding("\(grade.text)"))
      form.lines += Line("F2, ST5, clinical fellow… Enter adds, Esc goes back.", .hint)
        .wrapped(at: form.width)
      form.cursor = place
    case .stage(let name, _):
      var line = Line.empty
      for (index, stage) in Stage.allCases.enumerated() {
        line = line.adding("\(index + 1) ", .key).adding("\(stage.rawValue)  ")
      }
      form.lines += Line("\(name), \(grade.text): closest to which stage?", .accent)
        .wrapped(at: form.width)
      form.lines.append(line)
      form.cursor = Pane.Place(line: form.lines.count - 1, column: 0)
    case .leaving:
      form.lines += Line("These words are NOT kept: \(unkept ?? "")", .problem)
        .wrapped(at: form.width)
      form.ask(
        Line("Leave and lose them? ", .accent), keys("y", "leaves", "Enter", "stays."))
    case .discarding:
      form.lines += Line("Nothing of it is kept; u does not bring it back.", .hint)
        .wrapped(at: form.width)
      form.ask(
        Line("Throw this form away? ", .accent), keys("y", "throws it away", "Enter", "keeps it."))
    case nil: form.lines.removeLast()
    }
  }
}
