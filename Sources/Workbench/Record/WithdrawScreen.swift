internal import Practice
internal import Surface

/// Asks why feedback is taken back; only then does it go.
struct WithdrawScreen: Screen {
  private let entry: FeedbackEntry
  private let trainee: RecordID
  private var why = TextField(limit: 280)
  private var isSaving = false
  /// Whether an identifier was seen, and Enter takes it all the same.
  private var hasWarned = false

  init(_ entry: FeedbackEntry, of trainee: RecordID) {
    self.entry = entry
    self.trainee = trainee
  }

  var modes: [Mode] { [.writing, .everywhere] }

  var typed: TypedWords? {
    TypedWords(
      page: "withdraw \(entry.id.text)", name: "why feedback is withdrawn", isThere: !why.isEmpty)
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .back: [.pop]
    case .save: withdraw()
    default: []
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    if key == .enter { return withdraw() }
    switch why.press(key) {
    case .notMine: return nil
    case .full: return [.problem("This line is full: \(why.limit) characters.")]
    default:
      hasWarned = false
      return []
    }
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    why.take(pasted: text)
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .changed(.withdraw(entry.id, _), _): return [.pop]
    case .failed where isSaving: isSaving = false
    default: break
    }
    return []
  }

  private mutating func withdraw() -> [Action] {
    guard !isSaving else { return [] }
    guard why.text.contains(where: { !$0.isWhitespace }) else {
      return [.problem("Say why: the trainee can read it.")]
    }
    guard !why.isTooLong else {
      return [.problem("This is longer than \(why.limit) characters: cut it.")]
    }
    let findings = IdentifierGuard.findings(in: why.text)
    if !hasWarned, let found = findings.first(where: { $0.level == .hard }) {
      hasWarned = true
      return [.problem("\(found.reason) Enter again keeps it all the same.")]
    }
    isSaving = true
    return [.effect(.change(.withdraw(feedback: entry.id, why: why.text), trainee: trainee))]
  }

  func page(in world: World) -> Page {
    let what = "\(world.title(entry.feedback.situation)), \(world.short(entry.at.day))"
    let width = min(world.width - 2, 96)
    var lines = SafeText("Take back the feedback for \(world.tellingName(trainee)), \(what)?")
      .wrapped(at: width).map { Line($0, .accent) }
    lines += SafeText(
      "It stays to be seen here, marked withdrawn, and counts nowhere: no summary, export or "
        + "hand-over has it. u brings it back."
    ).wrapped(at: width).map { Line($0, .hint) }
    lines.append(.empty)
    let label = Line("Why  ", .label)
    let wrapped = WrappedField(why, width: width - label.columns)
    let cursor = Pane.Place(
      line: lines.count + wrapped.cursor.y, column: label.columns + wrapped.cursor.x)
    for (row, range) in wrapped.rows.enumerated() {
      let start = row == 0 ? label : Line.empty.filled(to: label.columns)
      lines.append(start.adding(SafeText(String(why.characters[range]))))
    }
    for finding in IdentifierGuard.findings(in: why.text).prefix(2) {
      let isHard = finding.level == .hard
      lines += SafeText("\(isHard ? "!" : "?") \(finding.reason)").wrapped(at: width)
        .map { Line($0, isHard ? .problem : .caution) }
    }
    return Page(
      title: Line("Withdraw", .title), status: Line(isSaving ? "Saving" : "", .accent), time: "",
      panes: [Pane(lines, cursor: cursor)],
      footer: [
        Hint(keys: "Enter", word: "withdraws it"), Hint(keys: "Esc", word: "back, nothing changes"),
      ])
  }
}
