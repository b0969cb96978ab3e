internal import Practice
internal import Surface

/// Adds a trainee: a name and a grade are enough.
struct TraineeForm: Screen {
  private enum Field: Int, CaseIterable {
    case name, grade, stage, specialty, unit, save
  }

  private var focus = Field.name
  private var name = TextField(limit: 80)
  private var grade = TextField(limit: 60)
  private var specialty = TextField(limit: 80)
  private var unit = TextField(limit: 80)
  private var stage: Stage?
  private var same: KnownPerson?
  private var isSomebodyNew = false
  private var isSaving = false

  init(in world: World) {
    unit.text = world.usualUnit
  }

  var modes: [Mode] {
    if same != nil { return [.question, .everywhere] }
    return focus == .stage ? [.choice, .form, .everywhere] : [.form, .everywhere]
  }

  var typed: TypedWords? {
    let fields = [name, grade, specialty]
    return TypedWords(
      page: "add", name: "the new trainee", isThere: fields.contains { !$0.isEmpty })
  }

  var takesText: Bool { same == nil && focus != .stage && focus != .save }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back:
      if same != nil {
        same = nil
        return []
      }
      return [.pop]
    case .nextField: move(by: 1)
    case .previousField: move(by: -1)
    case .enter:
      if focus == .save { return save(in: world) }
      move(by: 1)
    case .save: return save(in: world)
    case .choiceNext: turnStage(by: 1)
    case .choicePrevious: turnStage(by: -1)
    case .pickRow:
      if case .character(let digit) = key, let number = digit.wholeNumberValue,
        Stage.allCases.indices.contains(number - 1)
      {
        stage = Stage.allCases[number - 1]
      }
    case .yes: return answerSame(true, in: world)
    case .no: return answerSame(false, in: world)
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    [.moreLookFors, .jot].contains(command) ? "That belongs to feedback." : nil
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    if key == .down || key == .up {
      move(by: key == .down ? 1 : -1)
      return []
    }
    let effect: TextField.KeyEffect
    switch focus {
    case .name: effect = name.press(key)
    case .grade:
      effect = grade.press(key)
      stage = Stage.guess(fromGrade: grade.text)
    case .specialty: effect = specialty.press(key)
    case .unit: effect = unit.press(key)
    case .stage, .save: return nil
    }
    return effect == .notMine ? nil : effect == .full ? [.problem("This field is full.")] : []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    switch focus {
    case .name: return name.take(pasted: text)
    case .grade:
      let actions = grade.take(pasted: text)
      stage = Stage.guess(fromGrade: grade.text)
      return actions
    case .specialty: return specialty.take(pasted: text)
    case .unit: return unit.take(pasted: text)
    case .stage, .save: return nil
    }
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .traineeAdded(let id, _):
      return [.pop, .notice("\(world.name(id)) is on Home. n starts feedback.")]
    case .failed(let failure) where failure.subject == .person: isSaving = false
    default: break
    }
    return []
  }

  private mutating func move(by distance: Int) {
    let count = Field.allCases.count
    focus = Field(rawValue: (focus.rawValue + distance + count) % count) ?? .name
  }

  private mutating func turnStage(by distance: Int) {
    let all = Stage.allCases
    let place = stage.flatMap { all.firstIndex(of: $0) } ?? -1
    stage = all[(max(-1, place) + distance + all.count) % all.count]
  }

  private mutating func save(in world: World) -> [Action] {
    guard !isSaving else { return [] }
    let limits = [(name, Field.name), (grade, .grade), (specialty, .specialty), (unit, .unit)]
    if let long = limits.first(where: { $0.0.isTooLong }) {
      focus = long.1
      return [.problem("This is longer than \(long.0.limit) characters: cut it.")]
    }
    guard name.text.contains(where: { $0.isLetter }) else {
      focus = .name
      return [.problem("A name is needed.")]
    }
    if !isSomebodyNew, let known = world.people.sameName(as: name.text).first {
      same = known
      return []
    }
    return add(sameAs: nil)
  }

  private mutating func answerSame(_ isYes: Bool, in world: World) -> [Action] {
    guard let known = same else { return [] }
    same = nil
    guard isYes else {
      isSomebodyNew = true
      return add(sameAs: nil)
    }
    if known.isTrainee, !known.person.archived {
      return [.pop, .notice("\(known.person.name) is on Home already.")]
    }
    return add(sameAs: known.id)
  }

  private mutating func add(sameAs: RecordID?) -> [Action] {
    isSaving = true
    let learner = Person.Learner(
      grade: grade.text, stage: stage ?? .other, specialty: specialty.text)
    let tidy = name.text.split(separator: " ").joined(separator: " ")
    return [
      .effect(
        .addTrainee(
          NewTrainee(name: tidy, learner: learner, unit: unit.text, sameAs: sameAs)))
    ]
  }

  func page(in world: World) -> Page {
    var lines: [Line] = [.empty]
    var cursor: Pane.Place?
    func add(_ word: SafeText, _ field: Field, _ value: Line, _ column: Int) {
      if field == focus {
        cursor = Pane.Place(line: lines.count, column: FormLines.valueColumn + column)
      }
      lines.append(
        Line(word, field == focus ? .accent : .label).filled(to: FormLines.valueColumn) + value)
    }
    func text(_ word: SafeText, _ field: Field, _ value: TextField, _ hint: SafeText) {
      let column = SafeText(String(value.characters[..<value.cursor])).columns
      add(word, field, value.isEmpty ? Line(hint, .hint) : Line("\(value.text)"), column)
    }
    text("Name", .name, name, "(as they like to be called)")
    text("Grade", .grade, grade, "(e.g. F2, ST5, clinical fellow)")
    var words = Line(stage.map { "\($0.rawValue)" } ?? "(closest to)", stage == nil ? .hint : .text)
    if focus == .stage {
      words = words.adding("   ")
      for (index, stage) in Stage.allCases.enumerated() {
        words = words.adding("\(index + 1) ", .key).adding("\(stage.rawValue)  ", .hint)
      }
    }
    add("Stage", .stage, words, 0)
    text("Specialty", .specialty, specialty, "(e.g. Emergency Medicine)")
    text("Unit", .unit, unit, "(e.g. Ward 7)")
    lines.append(.empty)
    if focus == .save { cursor = Pane.Place(line: lines.count, column: 0) }
    lines.append(Line("[ Save ]", focus == .save ? .accent : .title))
    if let same {
      lines.append(.empty)
      let question = Line("The same \(same.person.name)? ", .accent)
      let answers = Line("y", .key).adding(" the same person, ").adding("n", .key)
        .adding(" somebody new.")
      let isOneRow = question.columns + answers.columns < world.width - 2
      lines += isOneRow ? [question + answers] : question.wrapped(at: world.width - 2) + [answers]
      cursor = Pane.Place(line: lines.count - 1, column: 0)
    }
    for text in [name.text, specialty.text, unit.text] {
      for finding in IdentifierGuard.findings(in: text).hardFirst.prefix(1) {
        lines += Line("! \(finding.reason)", .caution).wrapped(at: world.width - 2)
      }
    }
    lines.append(.empty)
    lines += Line("Tell them what is kept here, and that they can read all of it.", .hint)
      .wrapped(at: world.width - 2)
    return Page(
      title: Line("\(world.word("Add a trainee"))", .title),
      status: Line(isSaving ? "Saving" : "", .accent),
      time: "", panes: [Pane(lines, cursor: cursor)],
      footer: [
        Hint(keys: "^S", word: "save"), Hint(keys: "Tab", word: "next"),
        Hint(keys: "Esc", word: "back"),
      ])
  }
}
