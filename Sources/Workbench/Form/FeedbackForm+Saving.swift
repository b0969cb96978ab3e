internal import Practice
internal import Surface

extension FeedbackForm {
  /// The draft with what stands in the fields.
  var filledDraft: FeedbackDraft {
    var draft = draft
    draft.saw = self[.saw].text
    draft.effect = self[.effect].text
    draft.next = self[.next].text
    draft.they = self[.they].text
    draft.due = self[.due].text
    draft.when = self[.when].text
    return draft
  }

  /// Whether feedback that is changed reads otherwise than it stands.
  var isChanged: Bool {
    guard let amending = draft.amending else { return true }
    let filled = filledDraft
    var before = FeedbackDraft(
      amending: amending, by: filled.by ?? RecordID(""), id: filled.id, nextID: filled.nextID)
    before.offered = filled.offered
    before.trainee = amendedTrainee
    return before != filled
  }

  /// Whether there is anything to lose.
  var isBlank: Bool { filledDraft.isBlank && who.field.isEmpty && situation.field.isEmpty }

  /// Saves, or stays at what stands in the way.
  mutating func save(in world: World) -> [Action] {
    if question == .leaving { question = nil }
    guard question == nil else { return [.notice("Answer the question first, or press Esc.")] }
    guard hasDraft else { return [.problem("Not saved: the store did not answer. Try again.")] }
    if let actions = stopAtUntaken(in: world) { return actions }
    guard let guidance = world.guidance else { return [] }
    if isAmending, !isChanged { return [.notice("Nothing is changed yet. Esc goes back.")] }
    let context = FeedbackDraft.Context(
      trainee: trainee(in: world)?.person, observer: draft.by.flatMap { world.people[$0] }?.person,
      guidance: guidance, clock: world.clock)
    let filled = filledDraft
    switch filled.validated(in: context) {
    case .failure(let problems):
      self.problems = problems.all
      failure = nil
      if let first = problems.all.first, Self.order.contains(first.field) { focus = first.field }
      return []
    case .success(let valid):
      problems = []
      if !acceptsIdentifiers, DraftField.allCases.contains(where: { isHard($0) }) {
        question = .identifiers
        return []
      }
      isSaving = true
      failure = nil
      return [.effect(.save(filled, valid))]
    }
  }

  /// Who or Situation typed but not taken, or only guessed, keeps the save back.
  private mutating func stopAtUntaken(in world: World) -> [Action]? {
    for field in [DraftField.who, .situation, .by] {
      guard let pick = pick(field), pick.chosen == nil else { continue }
      focus = field
      if !pick.field.isEmpty { return untaken(field, pick, in: world) }
      if let guess = pick.guess {
        return [.problem("Enter takes \(guess.option.name); or type another name.")]
      }
    }
    return nil
  }

  /// What is typed there and not taken, and what would take it.
  private func untaken(
    _ field: DraftField, _ pick: PickField, in world: World
  ) -> [Action] {
    let typed = pick.field.text
    switch pick.matches(in: options(for: field, in: world)).count {
    case 0 where field == .who:
      let sentence = world.word("Nobody is called ‘\(typed)’ yet: Enter adds a trainee.")
      return [.problem("\(sentence)")]
    case 0: return [.problem("\(Self.nothingFits(typed, options(for: field, in: world)))")]
    case 1: return [.problem("‘\(typed)’ is not taken yet: Enter takes it.")]
    default: return [.problem("‘\(typed)’ fits several: Enter lists them.")]
    }
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .library:
      guessSituation(in: world)
      if let chosen = situation.chosen {
        situation.chosen = PickField.Option(
          id: chosen.id, name: world.title(chosen.id), alias: chosen.id)
      }
      settlePicks(in: world)
      // A draft may have been taken up before; its marks have words only now.
      if !isAmending { refreshCoach(in: world) }
    case .roster: settlePicks(in: world)
    case .draftOpened(let id, let nextID, let problem):
      guard !hasDraft else { break }
      draft.id = id
      // A step that is there keeps its id, by which later records speak of it.
      if draft.amending?.feedback.next == nil { draft.nextID = nextID }
      hasDraft = true
      if let problem { keeping = .failed(problem) }
    case .draftResumed(let id, let fields) where id == draft.id:
      let amended = Self.amended(in: fields)
      guard amended.count > 1 else {
        restore(fields, in: world)
        break
      }
      resumed = fields
      return [.effect(.readStory(amended[1]))]
    case .story(let story) where !resumed.isEmpty: return resumeAmending(in: story, world: world)
    case .draftKept(let id) where id == draft.id: keeping = .kept
    case .draftNotKept(let id, let reason) where id == draft.id:
      keeping = .failed(reason)
      // Nothing counts as kept: the next key writes the whole form.
      keptFields = [:]
    case .traineeAdded(let id, _):
      guard who.chosen == nil, focus == .who else { break }
      who.take(PickField.Option(id: id.text, name: world.name(id)))
      settlePicks(in: world)
      moveFocus(by: 1)
    case .saved(let id, let trainee) where id == draft.id:
      if isAmending {
        let word = trainee == amendedTrainee ? "changed for" : "moved to"
        return [.pop, .notice("Saved: \(word) \(world.tellingName(trainee)).")]
      }
      return [.replace(CardScreen(saved: filledDraft, trainee: trainee))]
    case .failed(let failure) where failure.subject == .saving && isSaving:
      isSaving = false
      self.failure = failure.sentence
    default: break
    }
    return []
  }
}
