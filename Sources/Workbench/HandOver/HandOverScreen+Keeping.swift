internal import Practice
internal import Surface

/// How the trainee's words stand in a draft of their own, so that a killed process loses nothing.
extension HandOverScreen {
  mutating func settle(in world: World) -> [Effect] {
    guard let draft, !isSaving else { return [] }
    let changes = fields.filter { keptFields[$0.field] != $0 }
    guard !changes.isEmpty else { return [] }
    if keptFields.isEmpty, isBlank { return [] }
    for change in changes { keptFields[change.field] = change }
    return [.keepDraft(draft, changes)]
  }

  private var fields: [DraftChange] {
    [
      DraftChange(field: "reflection", value: words.text, cursor: words.cursor),
      DraftChange(field: "of", value: about?.text ?? ""),
      DraftChange(field: "trainee", value: isBlank ? "" : trainee.text),
    ]
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .reflectionOpened(let id, let fields, let problem):
      begin(id, fields, problem)
    case .draftKept(let id) where id == draft: keeping = .kept
    case .draftNotKept(let id, let reason) where id == draft:
      keeping = .failed(reason)
      // Nothing counts as kept: the next key writes all of it.
      keptFields = [:]
    case .story(let now) where now.trainee == trainee:
      story = now.handOver
      blocks = HandOverBlocks(story, in: world).blocks
    case .reflectionSaved(let id, trainee) where id == draft:
      isSaving = false
      savedCount += 1
      words.text = ""
      (draft, keeping, keptFields, about) = (nil, .nothingYet, [:], nil)
      edited()
      return [
        .effect(.openReflection(by: trainee)),
        .notice("Saved, as yours. Write more, or hand back with Ctrl-X."),
      ]
    case .failed(let failure) where failure.subject == .saving && isSaving:
      isSaving = false
      return [.problem("Not saved: \(failure.sentence)")]
    default: break
    }
    return []
  }

  private mutating func begin(_ id: RecordID, _ fields: [DraftChange], _ problem: String?) {
    draft = id
    if let problem { keeping = .failed(problem) }
    for change in fields {
      switch change.field {
      case "reflection": words.restore(change.value, cursor: change.cursor)
      case "of": about = story.entry(RecordID(change.value))?.id
      default: break
      }
    }
    edited()
    guard !fields.isEmpty else { return }
    keeping = .kept
    for change in self.fields { keptFields[change.field] = change }
  }
}
