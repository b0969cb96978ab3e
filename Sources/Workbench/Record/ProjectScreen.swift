internal import Practice
internal import Surface

/// Starts a project, or files feedback under one.
struct ProjectScreen: Screen {
  private let trainee: RecordID
  /// The feedback to be filed; nil to start a project only.
  private let entry: FeedbackEntry?
  private var title = TextField(limit: 120)
  private var row = 0
  private var isSaving = false

  /// A project that nothing is filed under yet.
  init(starting trainee: RecordID) {
    self.trainee = trainee
    entry = nil
  }

  /// A project for feedback.
  init(filing entry: FeedbackEntry, of trainee: RecordID) {
    self.trainee = trainee
    self.entry = entry
  }

  private enum Choice: Hashable {
    case project(StoryThread)
    case none
    case new(String)
  }

  var modes: [Mode] { [.everywhere] }

  var typed: TypedWords? {
    TypedWords(
      page: "project \(entry?.id.text ?? trainee.text)", name: "the title of a project",
      isThere: !title.isEmpty)
  }

  /// What Enter can choose from: projects whose title has what is typed, then a new one.
  private func choices(in world: World) -> [Choice] {
    let typed = title.text.split(separator: " ").joined(separator: " ")
    let threads = world.stories[trainee]?.threads ?? []
    guard let entry else { return typed.isEmpty ? [] : [.new(typed)] }
    let wanted = Fold.fold(typed)
    let found = threads.filter {
      $0.closed == nil && (wanted.isEmpty || Fold.fold($0.title).contains(wanted))
    }
    var choices = found.map { Choice.project($0) }
    if entry.feedback.thread != nil, typed.isEmpty { choices.append(.none) }
    if !typed.isEmpty, !found.contains(where: { Fold.fold($0.title) == wanted }) {
      choices.append(.new(typed))
    }
    return choices
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back: return [.pop]
    case .save: return choose(in: world)
    default: return []
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    switch key {
    case .enter: return choose(in: world)
    case .up: row = max(0, row - 1)
    case .down: row = max(0, min(choices(in: world).count - 1, row + 1))
    default:
      switch title.press(key) {
      case .notMine: return nil
      case .full: return [.problem("This line is full: \(title.limit) characters.")]
      default: row = 0
      }
    }
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    row = 0
    return title.take(pasted: text)
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .changed(_, trainee) where isSaving: return [.pop]
    case .failed where isSaving: isSaving = false
    default: break
    }
    return []
  }

  private mutating func choose(in world: World) -> [Action] {
    let choices = choices(in: world)
    guard !isSaving else { return [] }
    guard !title.isTooLong else {
      return [.problem("This is longer than \(title.limit) characters: cut it.")]
    }
    guard choices.indices.contains(row) else {
      return [.problem("Type a title: Rota redesign, the sepsis audit.")]
    }
    if let found = IdentifierGuard.findings(in: title.text).first(where: { $0.level == .hard }) {
      return [.problem("\(found.reason) A title is read everywhere: write another.")]
    }
    let change: StoryChange
    switch (choices[row], entry) {
    case (.project(let thread), let entry?): change = .file(feedback: entry.id, under: thread.id)
    case (.none, let entry?): change = .file(feedback: entry.id, under: nil)
    case (.new(let title), let entry?): change = .fileUnderNew(feedback: entry.id, title: title)
    case (.new(let title), nil): change = .startProject(title: title)
    default: return []
    }
    isSaving = true
    return [.effect(.change(change, trainee: trainee))]
  }

  func page(in world: World) -> Page {
    let label = Line("Project  ", .label)
    let column = label.columns + SafeText(String(title.characters[..<title.cursor])).columns
    var lines = [
      label.adding("\(title.text)").adding(title.isEmpty ? "a title" : "", .hint), .empty,
    ]
    for (index, choice) in choices(in: world).enumerated() {
      let isHere = index == row
      let words: SafeText =
        switch choice {
        case .project(let thread): "\(thread.title), since \(world.short(thread.started))"
        case .none: "in no project"
        case .new(let title): "start the project \(title)"
        }
      lines.append(
        Line(isHere ? "> " : "  ", .accent).adding(words, isHere ? .selection : .text))
    }
    lines.append(.empty)
    lines += SafeText(
      "A project runs across months and rotations; feedback is filed under it with t on a record."
    ).wrapped(at: min(world.width - 2, 96)).map { Line($0, .hint) }
    return Page(
      title: Line(entry == nil ? "Start a project" : "File under a project", .title),
      status: Line(isSaving ? "Saving" : "", .accent), time: "",
      panes: [Pane(lines, cursor: Pane.Place(line: 0, column: column))],
      footer: [
        Hint(keys: "Enter", word: entry == nil ? "starts it" : "files it"),
        Hint(keys: "Up Down", word: "choose"), Hint(keys: "Esc", word: "back"),
      ])
  }
}
