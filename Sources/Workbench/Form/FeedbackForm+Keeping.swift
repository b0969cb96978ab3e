internal import Practice

/// How a form stands in its draft file: one line a field, so that a killed process loses nothing.
extension FeedbackForm {
  mutating func settle(in world: World) -> [Effect] {
    guard hasDraft, !isSaving else { return [] }
    let fields = fields
    let changes = fields.filter { keptFields[$0.field] != $0 }
    guard !changes.isEmpty else { return [] }
    // An untouched form has nothing to keep.
    if keptFields.isEmpty, isBlank, draft.trainee == nil { return [] }
    if keptFields.isEmpty, isAmending, !isChanged {
      return []
    }
    for change in changes { keptFields[change.field] = change }
    return [.keepDraft(draft.id, changes)]
  }

  private var fields: [DraftChange] {
    var fields: [DraftChange] = []
    func add(_ field: String, _ value: String, _ cursor: Int = 0) {
      fields.append(DraftChange(field: field, value: value, cursor: cursor))
    }
    add("nextID", draft.nextID.text)
    add("whoTyped", who.field.text, who.field.cursor)
    add("trainee", draft.trainee?.text ?? "")
    add("situationTyped", situation.field.text, situation.field.cursor)
    add("situation", draft.situation ?? "")
    add("moment", draft.moment ?? "")
    add("by", draft.by?.text ?? "")
    for field in [DraftField.saw, .effect, .next, .they, .due, .when] {
      add(field.rawValue, self[field].text, self[field].cursor)
    }
    let marks = draft.marks.keys.sorted().compactMap { id in
      draft.marks[id].map { "\(id)=\($0.rawValue)" }
    }
    add("marks", marks.joined(separator: " "))
    add("steps", draft.steps.map { "\($0.id)=\($0.now.rawValue)" }.joined(separator: " "))
    add("back", draft.back?.rawValue ?? "")
    add("ahead", draft.ahead?.rawValue ?? "")
    add("role", draft.role?.rawValue ?? "")
    add("jots", draft.jots.map { "\($0.at.rfc3339) \($0.text)" }.joined(separator: "\n"))
    add("jot", jotText.text, jotText.cursor)
    if isAmending { add("amends", amendingInWords) }
    if let thread = draft.thread, let project {
      add("project", "\(thread) \(project.owner) \(project.title)")
    }
    add("focus", focus.rawValue, markRow)
    return fields
  }

  /// Puts a waiting draft's words back, with cursor and marks.
  mutating func restore(_ fields: [DraftChange], in world: World) {
    hasDraft = true
    keeping = .kept
    for change in fields { restore(change, in: world) }
    settlePicks(in: world)
    // Marks and steps are checked against what is known now, once whom and where are.
    for change in fields where change.field == "steps" { restoreSteps(change.value) }
    for change in fields where change.field == "focus" {
      focus = DraftField(rawValue: change.value) ?? .saw
      markRow = change.cursor
    }
    for field in [DraftField.saw, .effect, .next, .they, .due, .when] {
      findings[field] = IdentifierGuard.findings(in: self[field].text)
    }
    lookAtJots()
    refreshCoach(in: world)
    for change in self.fields { keptFields[change.field] = change }
  }

  private mutating func restore(_ change: DraftChange, in world: World) {
    let value = change.value
    switch change.field {
    case "nextID": draft.nextID = RecordID(value)
    case "whoTyped": who.field.restore(value, cursor: change.cursor)
    case "situationTyped": situation.field.restore(value, cursor: change.cursor)
    case "trainee":
      guard let person = world.people[RecordID(value)] else { break }
      who.chosen = PickField.Option(id: person.id.text, name: person.person.name)
    case "situation":
      guard !value.isEmpty else { break }
      situation.chosen = PickField.Option(id: value, name: world.title(value))
    case "moment": draft.moment = value.isEmpty ? nil : value
    case "by":
      // Who saw what is changed stays, whoever types.
      guard !isAmending, let person = world.people[RecordID(value)] else { break }
      by.chosen = PickField.Option(id: person.id.text, name: person.person.name)
    case "marks":
      draft.marks = [:]
      for (id, sign) in Self.pairs(value) { draft.marks[id] = Feedback.Mark.Sign(rawValue: sign) }
    case "back": draft.back = Support.Back(rawValue: value)
    case "ahead": draft.ahead = Support.Ahead(rawValue: value)
    case "role": draft.role = LeadershipRole(rawValue: value)
    // What a command was told and a form has no field for.
    case "thread": draft.thread = value.isEmpty ? nil : RecordID(value)
    case "talked": draft.talked = Day(value)
    case "jots":
      draft.jots = value.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let at = Timestamp(rfc3339: parts[0]) else { return nil }
        return Feedback.Jot(at: at, text: String(parts[1]))
      }
    case "jot": jotText.restore(value, cursor: change.cursor)
    case "project":
      let parts = value.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3 else { break }
      draft.thread = RecordID(parts[0])
      project = (RecordID(parts[1]), parts[2])
    default:
      guard let field = DraftField(rawValue: change.field), texts[field] != nil else { break }
      self[field].restore(value, cursor: change.cursor)
    }
  }

  private mutating func restoreSteps(_ value: String) {
    if isAmending { return }
    draft.steps = Self.pairs(value).compactMap { id, state in
      StepState(rawValue: state).map { Feedback.StepChange(id: RecordID(id), now: $0) }
    }
  }

  private static func pairs(_ text: String) -> [(String, String)] {
    text.split(separator: " ").compactMap { pair in
      guard let equals = pair.lastIndex(of: "=") else { return nil }
      return (String(pair[..<equals]), String(pair[equals...].dropFirst()))
    }
  }
}
