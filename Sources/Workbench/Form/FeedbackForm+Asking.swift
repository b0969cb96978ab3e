internal import Practice
internal import Surface

extension FeedbackForm {
  /// An answer of yes or no.
  mutating func answer(_ isYes: Bool, in world: World) -> [Action] {
    switch question {
    case .identifiers:
      question = nil
      guard isYes else {
        focus = Self.order.first { isHard($0) } ?? focus
        return []
      }
      acceptsIdentifiers = true
      return save(in: world)
    case .samePerson(let option):
      question = nil
      let id = RecordID(option.id)
      if isYes, let known = world.people.trainees.first(where: { $0.id == id }) {
        who.take(PickField.Option(id: known.id.text, name: known.person.name))
        settlePicks(in: world)
        moveFocus(by: 1)
        return []
      }
      question = .grade(name: isYes ? option.name : who.field.text, sameAs: isYes ? id : nil)
      return []
    case .leaving:
      question = nil
      guard isYes else { return [] }
      return [
        .effect(.setDraftAside(draft.id)), .pop,
        .problem("Left. What could not be kept is gone."),
      ]
    case .discarding:
      question = nil
      guard isYes else { return [] }
      return [.effect(.discardDraft(draft.id)), .pop, .notice("Thrown away.")]
    case .grade, .stage, nil: return []
    }
  }

  /// Enter in the line that asks for a new trainee's grade or stage.
  mutating func enterQuestion() -> [Action] {
    switch question {
    case .grade(let name, let sameAs):
      guard !grade.isEmpty else { return [.notice("Type a grade: F2, ST5, clinical fellow.")] }
      guard let stage = Stage.guess(fromGrade: grade.text) else {
        question = .stage(name: name, sameAs: sameAs)
        return []
      }
      return add(name, stage, sameAs)
    default: return []
    }
  }

  /// A key in that line.
  mutating func typeAnswer(_ key: Key) -> [Action]? {
    switch question {
    case .grade:
      return grade.press(key) == .notMine ? nil : []
    case .stage(let name, let sameAs):
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        Stage.allCases.indices.contains(number - 1)
      else { return nil }
      return add(name, Stage.allCases[number - 1], sameAs)
    default: return nil
    }
  }

  private mutating func add(_ name: String, _ stage: Stage, _ sameAs: RecordID?) -> [Action] {
    question = nil
    let learner = Person.Learner(grade: grade.text, stage: stage, specialty: "")
    return [.effect(.addTrainee(NewTrainee(name: name, learner: learner, sameAs: sameAs)))]
  }

  func isHard(_ field: DraftField) -> Bool {
    findings[field]?.contains { $0.level == .hard } ?? false
  }
}
