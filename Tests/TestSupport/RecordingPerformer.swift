public import Practice
public import Workbench

/// A performer for tests: keeps every effect, and answers from a ward in memory.
public struct RecordingPerformer: Performer {
  /// The ward.
  public var ward: MockWard
  /// Every effect, in order.
  public private(set) var effects: [Effect] = []
  /// What was saved.
  public private(set) var saved: [FeedbackDraft.Valid] = []
  /// The draft's fields as they were written.
  public private(set) var kept: [String: DraftChange] = [:]
  /// The time.
  public var clock: LocalClock
  /// Whether the library answers; when not, it comes with the next wake.
  public var hasLibrary = true
  /// The failure that the next save ends in.
  public var saveFailure: Failure?
  /// The failure that noting a chance ends in.
  public var chanceFailure: Failure?
  /// What an undo would take back.
  public var plan: UndoPlan?
  /// Why drafts cannot be written.
  public var draftFailure: String?
  private var nextNumber = 1
  private var later: [Outcome] = []

  /// Makes a performer over a ward.
  public init(_ ward: MockWard, clock: LocalClock = MockWard.clock) {
    self.ward = ward
    self.clock = clock
  }

  /// Answers as the live one would.
  public mutating func perform(_ effect: Effect) -> [Outcome] {
    effects.append(effect)
    switch effect {
    case .loadLibrary:
      let outcome = Outcome.library(MockWard.guidance, problems: [])
      if hasLibrary { return [outcome] }
      later.append(outcome)
      return []
    case .loadRoster:
      let digests = ward.people.trainees.map { ($0.id, Digest(story: ward.story(of: $0.id))) }
      return [
        .roster(
          Dictionary(
            uniqueKeysWithValues: digests.filter { $0.1.records > 0 || !$0.1.promises.isEmpty }),
          notices: [])
      ]
    case .listDrafts: return [.drafts(ward.drafts)]
    case .readStory(let trainee): return [.story(ward.story(of: trainee))]
    case .openDraft:
      nextNumber += 1
      return [
        .draftOpened(
          id: RecordID("new-\(nextNumber)"), nextID: RecordID("step-\(nextNumber)"), problem: nil)
      ]
    case .resumeDraft(let id):
      return [.draftResumed(id, fields: Array(kept.values))]
    case .keepDraft(let id, let changes):
      if let draftFailure { return [.draftNotKept(id, reason: draftFailure)] }
      for change in changes { kept[change.field] = change }
      return [.draftKept(id)]
    case .addTrainee(let new): return add(new)
    case .save(let draft, let valid): return save(draft, valid)
    case .markTalked(let feedback, let trainee, let day):
      ward.talk(of: feedback, on: day)
      return [.talked(feedback, trainee: trainee)]
    case .giveChance(let chance):
      if let chanceFailure { return [.failed(chanceFailure)] }
      ward.add(chance)
      return [.chanceGiven(RecordID("chance"), trainee: chance.trainee)]
    case .countChances(let filter): return [ward.chances(filter)]
    case .find(let filter): return [ward.found(filter)]
    case .planUndo: return [.undoPlanned(plan)]
    default: return []
    }
  }

  /// What was left for later.
  public mutating func finished() -> [Outcome] {
    defer { later = [] }
    return later
  }

  private mutating func add(_ new: NewTrainee) -> [Outcome] {
    nextNumber += 1
    let id = RecordID("person-\(nextNumber)")
    ward.add(Person(name: new.name, role: .resident, learner: new.learner), id: id.text)
    return [.traineeAdded(id, ward.people)]
  }

  private mutating func save(_ draft: FeedbackDraft, _ valid: FeedbackDraft.Valid) -> [Outcome] {
    if let failure = saveFailure {
      saveFailure = nil
      return [.failed(failure)]
    }
    saved.append(valid)
    ward.add(valid.feedback, id: draft.id.text, at: valid.at.rfc3339, isSaid: false)
    return [.saved(draft.id, trainee: valid.feedback.trainee)]
  }
}

extension MockWard {
  /// Notes that feedback was said.
  mutating func talk(of feedback: RecordID, on day: Day) {
    records.add(.talked(Content.Talked(of: feedback, on: day)))
  }
}
