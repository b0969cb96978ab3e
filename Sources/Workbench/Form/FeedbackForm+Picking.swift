internal import Practice
internal import Surface

extension FeedbackForm {
  func options(for field: DraftField, in world: World) -> [PickField.Option] {
    switch field {
    case .who:
      world.people.trainees.map { PickField.Option(id: $0.id.text, name: $0.person.name) }
    case .by:
      world.people.supervisors.map { PickField.Option(id: $0.id.text, name: $0.person.name) }
    case .situation:
      (world.guidance?.situations ?? []).map {
        PickField.Option(id: $0.id, name: $0.title, alias: $0.id)
      }
    default: []
    }
  }

  func pick(_ field: DraftField) -> PickField? {
    switch field {
    case .who: who
    case .situation: situation
    // Who saw it is not changed with what it says.
    case .by: isAmending ? nil : by
    default: nil
    }
  }

  mutating func setPick(_ field: DraftField, _ pick: PickField) {
    switch field {
    case .who: who = pick
    case .situation: situation = pick
    case .by: by = pick
    default: break
    }
  }

  /// The situation that is likely: what Moments had open, else by the clock, else the last used here,
  /// else handover.
  mutating func guessSituation(in world: World) {
    guard situation.chosen == nil, let guidance = world.guidance else { return }
    let opened = origin.flatMap { guidance.situation($0.situation) }
    let byClock = guidance.usual(at: world.clock)
    let last = world.lastSituation.flatMap { guidance.situation($0) }
    let first = guidance.situation("handover") ?? guidance.situations.first
    guard let found = opened ?? byClock ?? last ?? first else { return }
    let reason =
      opened != nil
      ? "from Moments"
      : byClock != nil ? "usual at this hour" : last != nil ? "last used here" : "a good start"
    situation.guess = PickField.Guess(
      option: PickField.Option(id: found.id, name: found.title), reason: reason)
  }

  /// Follows from whom and where: look-fors to offer and open steps to show.
  mutating func settlePicks(in world: World) {
    draft.trainee = who.chosen.map { RecordID($0.id) }
    draft.situation = situation.chosen?.id
    if !isAmending { draft.by = by.chosen.map { RecordID($0.id) } }
    if let project, draft.trainee.map({ $0 != project.owner }) ?? false {
      draft.thread = nil
      self.project = nil
    }
    settleMoment(in: world)
    let stage = trainee(in: world)?.person.learner?.stage ?? .other
    let offered = draft.situation.flatMap { world.guidance?.situation($0) }?.lookFors(for: stage)
    if let amending = draft.amending, draft.situation == amending.feedback.situation {
      let shown = amending.feedback.offered
      draft.offered = shown + draft.marks.keys.sorted().filter { !shown.contains($0) }
    } else if draft.trainee != nil, let offered {
      // What one was told to watch for comes first, among no more than can be kept in mind.
      let watched = draft.moment.flatMap { world.guidance?.moment($0)?.watchFor } ?? []
      var first: [LookFor.ID] = []
      for id in watched + wanted + offered where !first.contains(id) { first.append(id) }
      let shown = Array(first.prefix(max(offered.count, 5)))
      let marked = (world.guidance?.lookFors ?? []).map(\.id)
        .filter { draft.marks[$0] != nil && !shown.contains($0) }
      draft.offered = shown + marked
    }
    // What it said of earlier steps stays as it was said.
    guard !isAmending else { return }
    let open = draft.trainee.flatMap { world.digests[$0] }?.openSteps ?? []
    steps = Array(Self.dueFirst(open, at: draft.situation, on: world.clock.today).prefix(3))
    // A name that is being typed over may come back, and its steps with it.
    if world.isRosterComplete, who.previous == nil {
      draft.steps.removeAll { change in !steps.contains { $0.id == change.id } }
    }
    // Until both are read, the row that a draft was left on may still come.
    guard world.guidance != nil, world.isRosterComplete else { return }
    markRow = min(markRow, max(0, steps.count + draft.offered.count - 1))
  }

  /// The moment that Moments had open belongs to its situation alone.
  private mutating func settleMoment(in world: World) {
    if let moment = draft.moment, let place = world.guidance?.situation(of: moment)?.id,
      draft.situation != nil, draft.situation != place
    {
      draft.moment = nil
    }
    if draft.moment == nil, let origin, draft.situation == origin.situation {
      draft.moment = origin.moment
    }
  }

  /// What is due here and now comes first; the rest keeps its order.
  private static func dueFirst(
    _ steps: [StoryStep], at situation: Situation.ID?, on day: Day
  ) -> [StoryStep] {
    steps.filter { $0.isDue(at: situation, on: day) }
      + steps.filter { !$0.isDue(at: situation, on: day) }
  }

  /// Enter in Who, Situation or By.
  mutating func enterPick(_ field: DraftField, in world: World) -> [Action] {
    guard var pick = pick(field) else { return [] }
    let options = options(for: field, in: world)
    let result = pick.enter(options)
    setPick(field, pick)
    settlePicks(in: world)
    switch result {
    case .taken:
      problems.removeAll { $0.field == field }
      moveFocus(by: 1)
      return []
    case .opened, .several: return []
    case .nothingTyped: return [.problem("\(Self.askFor(field))")]
    case .noMatch: return noMatch(field, pick.field.text, in: world)
    }
  }

  /// Tab in Who, Situation or By: stays where what is typed fits none, or several.
  mutating func tabPick(_ field: DraftField, in world: World) -> [Action]? {
    guard var pick = pick(field) else { return nil }
    let result = pick.tab(options(for: field, in: world))
    setPick(field, pick)
    settlePicks(in: world)
    switch result {
    case .several where pick.isOpen: return [.notice("Enter takes the row with the mark.")]
    case .several: return [.notice("Several match: Enter lists them.")]
    case .noMatch: return noMatch(field, pick.field.text, in: world)
    default: return nil
    }
  }

  private mutating func noMatch(_ field: DraftField, _ typed: String, in world: World) -> [Action] {
    guard field == .who else {
      return [.problem("\(Self.nothingFits(typed, options(for: field, in: world)))")]
    }
    return startAdding(typed, in: world)
  }

  /// Somebody new, or somebody of that name who is not on the roster.
  mutating func startAdding(_ name: String, in world: World) -> [Action] {
    grade.text = ""
    let known = world.people.sameName(as: name).first
    if let known {
      question = .samePerson(PickField.Option(id: known.id.text, name: known.person.name))
    } else {
      question = .grade(name: Self.tidied(name), sameAs: nil)
    }
    return []
  }

  static func nothingFits(_ typed: String, _ options: [PickField.Option]) -> String {
    "Nothing fits ‘\(typed)’. There is: \(options.map(\.name).joined(separator: ", "))."
  }

  private static func tidied(_ name: String) -> String {
    name.split(separator: " ").joined(separator: " ")
  }

  private static func askFor(_ field: DraftField) -> String {
    switch field {
    case .who: "Who is this about? Type part of a name."
    case .situation: "Which situation was it? Type part of it, or press Down for the list."
    default: "Who saw it? Type part of a supervisor's name."
    }
  }
}
