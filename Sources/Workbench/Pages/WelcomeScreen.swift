internal import Practice
internal import Surface

/// First launch: who is here, and whether this login is theirs alone.
struct WelcomeScreen: Screen {
  private enum Step: Sendable {
    case name, role, login
  }

  private var step = Step.name
  private var name = TextField(limit: 80)
  private var role = Person.Role.consultant
  private var isSaving = false

  var modes: [Mode] {
    switch step {
    case .name: [.form, .everywhere]
    case .role: [.choice, .form, .everywhere]
    case .login: [.question, .everywhere]
    }
  }

  var takesText: Bool { step == .name }

  var typed: TypedWords? {
    TypedWords(page: "welcome", name: "your name", isThere: !name.isEmpty)
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch (step, command) {
    case (.name, .enter), (.name, .nextField), (.name, .save):
      guard name.text.contains(where: { $0.isLetter }), !name.isTooLong else {
        return [.problem("\(world.word("Type your name as trainees know you: Dr A. Okafor."))")]
      }
      step = .role
    case (.role, .enter), (.role, .nextField), (.role, .save): step = .login
    case (.role, .pickRow):
      if case .character(let digit) = key, let number = digit.wholeNumberValue,
        Person.Role.allCases.indices.contains(number - 1)
      {
        role = Person.Role.allCases[number - 1]
        step = .login
      }
    case (.role, .choiceNext): turn(by: 1)
    case (.role, .choicePrevious): turn(by: -1)
    case (.role, .previousField), (.role, .back): step = .name
    case (.login, .back), (.login, .previousField): step = .role
    case (.login, .yes): return introduce(isShared: false)
    case (.login, .no):
      // Enter alone must not decide who can read the store.
      guard key != .enter else { return [.notice("y: mine alone. n: others use it too.")] }
      return introduce(isShared: true)
    case (.name, .back): return [.run(.askToQuit)]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    [.moreLookFors, .jot, .palette].contains(command) ? "First say who you are." : nil
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard step == .name else { return nil }
    return name.press(key) == .notMine ? nil : []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard step == .name else { return nil }
    return name.take(pasted: text)
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .introduced: return [.home]
    case .failed(let failure) where failure.subject == .person: isSaving = false
    default: break
    }
    return []
  }

  private mutating func turn(by distance: Int) {
    let all = Person.Role.allCases
    let place = (all.firstIndex(of: role) ?? 0) + distance + all.count
    role = all[place % all.count]
  }

  private mutating func introduce(isShared: Bool) -> [Action] {
    guard !isSaving else { return [] }
    isSaving = true
    let tidy = name.text.split(separator: " ").joined(separator: " ")
    return [.effect(.introduce(name: tidy, role: role, isLoginShared: isShared))]
  }

  func page(in world: World) -> Page {
    let width = world.width - 2
    // On a small screen what was read on the first step makes room for what is asked now.
    let isFirst = step == .name || world.height >= 20
    var lines: [Line] = isFirst ? [.empty, Line("Welcome to OnTheRun.", .title)] : []
    if isFirst {
      for (words, role) in [
        ("It keeps feedback on leadership that you have talked about with a trainee.", Role.text),
        ("Everything stays on this computer, and the trainee can read every word.", .hint),
      ] as [(SafeText, Role)] { lines += Line(words, role).wrapped(at: width) }
    }
    lines.append(.empty)
    var cursor: Pane.Place?
    let label = Line("Your name   ", step == .name ? .accent : .label)
    if step == .name {
      let typed = SafeText(String(name.characters[..<name.cursor])).columns
      cursor = Pane.Place(line: lines.count, column: label.columns + typed)
    }
    lines.append(
      name.isEmpty ? label.adding("(e.g. Dr A. Okafor)", .hint) : label.adding("\(name.text)"))
    if step != .name { lines += roleLines(&cursor, at: lines.count, width: width) }
    if step == .login { lines += loginLines(&cursor, at: lines.count, width: width) }
    return Page(
      title: Line("OnTheRun", .title), status: Line(isSaving ? "Saving" : "", .accent), time: "",
      panes: [Pane(lines, cursor: cursor)],
      footer: step == .login
        ? [Hint(keys: "y", word: "mine alone"), Hint(keys: "n", word: "shared")]
        : [Hint(keys: "Enter", word: "goes on"), Hint(keys: "Esc", word: "back")])
  }

  private func roleLines(
    _ cursor: inout Pane.Place?, at line: Int, width: Int
  ) -> [Line] {
    if step == .role { cursor = Pane.Place(line: line, column: 12) }
    var lines = [
      Line("Your role   ", step == .role ? .accent : .label).adding("\(role.rawValue)")
    ]
    guard step == .role else { return lines }
    let start = Line.empty.filled(to: 12)
    var words = start
    for (index, role) in Person.Role.allCases.enumerated() {
      let next = Line("\(index + 1) ", .key).adding("\(role.rawValue)  ", .hint)
      if (index == 4 && width > 60) || words.columns + next.columns > width {
        lines.append(words)
        words = start
      }
      words = words + next
    }
    return lines + [words]
  }

  private func loginLines(
    _ cursor: inout Pane.Place?, at line: Int, width: Int
  ) -> [Line] {
    cursor = Pane.Place(line: line + 1, column: 0)
    let question = Line("Is this computer's login yours alone? ", .accent)
    let answers = Line("y", .key).adding(" mine alone · ").adding("n", .key)
      .adding(" others use it too")
    let isOneRow = question.columns + answers.columns <= width
    return [.empty] + (isOneRow ? [question + answers] : [question, answers]) + [.empty]
      + Line("With a shared login, anyone who uses it can read what is written here.", .hint)
      .wrapped(at: width)
      + Line("This version cannot seal the store with a passphrase yet.", .hint).wrapped(at: width)
  }
}
