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
  /// Milliseconds since the machine was started.
  public var sinceStart: Int64 = 0
  /// The library.
  public var library = MockWard.guidance
  /// Whether the library answers; when not, it comes with the next wake.
  public var hasLibrary = true
  /// Whether the roster answers; when not, it comes with the next wake.
  public var hasRoster = true
  /// The failure that the next save ends in.
  public var saveFailure: Failure?
  /// The failure that noting a chance ends in.
  public var chanceFailure: Failure?
  /// What an undo would take back.
  public var plan: UndoPlan?
  /// The fields of a draft that waits; what was kept in this run where nothing is said.
  public var left: [DraftChange]?
  /// What trainees wrote and did not save, as their drafts have it.
  public var leftBehind: [RecordID: [DraftChange]] = [:]
  /// What waits of walks, as their drafts have it.
  public var walks: [Scenario.ID: [DraftChange]] = [:]
  /// What was written for practice.
  public var practised: [WrittenPractice] = []
  /// What whoever works here will try.
  public var reminders: [Reminder] = []
  /// The word that takes the keyboard back.
  public var word = ""
  /// The failure that the next change of a story ends in.
  public var changeFailure: Failure?
  /// What others erased and is still in this computer's files.
  public var erasures: [WaitingErasure] = []
  /// Why drafts cannot be written.
  public var draftFailure: String?
  /// Drafts that another window has open.
  public var openElsewhere: Set<RecordID> = []
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
      let outcome = Outcome.library(library, problems: [])
      if hasLibrary { return [outcome] }
      later.append(outcome)
      return []
    case .loadScenarios: return [.scenarios(Fixture.scenarios, problems: [])]
    case .loadRoster:
      if hasRoster { return [roster] }
      later.append(roster)
      return []
    case .refreshRoster: return [.people(ward.people), roster]
    case .listDrafts: return [.drafts(ward.drafts), .waitingWalks(walks.keys.sorted())]
    case .readStory(let trainee): return [.story(ward.story(of: trainee))]
    case .openDraft:
      nextNumber += 1
      return [
        .draftOpened(
          id: RecordID("new-\(nextNumber)"), nextID: RecordID("step-\(nextNumber)"),
          problem: draftFailure)
      ]
    case .resumeDraft(let id) where openElsewhere.contains(id):
      ward.drafts.removeAll { $0.id == id }
      return [
        .drafts(ward.drafts), .failed(Failure(.draft, "This draft is open in another window.")),
      ]
    case .discardDraft(let id):
      ward.drafts.removeAll { $0.id == id }
      return []
    case .move(let feedback, let from, let to): return [move(feedback, from: from, to: to)]
    case .resumeDraft(let id):
      return [.draftResumed(id, fields: left ?? Array(kept.values))]
    case .keepDraft(let id, let changes):
      if let draftFailure { return [.draftNotKept(id, reason: draftFailure)] }
      for change in changes { kept[change.field] = change }
      return [.draftKept(id)]
    case .addTrainee(let new): return add(new)
    case .noteInformed(let trainee, let day):
      ward.inform(trainee, on: day)
      return [.informed(trainee, ward.people)]
    case .readErasures: return [.erasures(erasures)]
    case .finishErasures(let ids):
      erasures.removeAll { ids.contains($0.id) }
      return [.erasuresFinished]
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
    case .sumUp(let request): return [.summedUp(StoryFigures(request))]
    case .change(let change, let trainee):
      if let failure = changeFailure {
        changeFailure = nil
        return [.failed(failure)]
      }
      ward.carryOut(change, on: trainee)
      return [.changed(change, trainee: trainee)]
    case .export(let request):
      return [
        .exported(path: "\(request.folder)/ontherun-2026-11-22-c0de.txt", trainee: request.trainee)
      ]
    case .openReflection(let trainee):
      nextNumber += 1
      let id = RecordID("words-\(nextNumber)")
      return [
        .reflectionOpened(id: id, fields: leftBehind[trainee] ?? [], problem: draftFailure)
      ]
    case .openWalk(let scenario, _, let isAlone, let anew):
      nextNumber += 1
      return [
        .walkOpened(
          id: RecordID("walk-\(nextNumber)"), scenario: scenario, isAlone: isAlone,
          fields: isAlone || anew ? [] : walks[scenario] ?? [], problem: draftFailure)
      ]
    case .openPractice(let session, _):
      nextNumber += 1
      return [
        .practiceOpened(
          id: RecordID("practice-\(nextNumber)"), nextID: RecordID("next-\(nextNumber)"),
          session: session, fields: [], problem: draftFailure)
      ]
    case .savePractice(let id, let piece, _):
      if let saveFailure {
        self.saveFailure = nil
        return [.failed(saveFailure)]
      }
      practised.append(WrittenPractice(id: id, feedback: piece.feedback))
      return [.practiceSaved(id, session: piece.session)]
    case .remind(let thing):
      nextNumber += 1
      reminders.append(
        Reminder(id: RecordID("reminder-\(nextNumber)"), at: clock.nowStamp, thing: thing))
      return [.reminders(reminders)]
    case .letGo(let id):
      reminders.removeAll { $0.id == id }
      return [.reminders(reminders)]
    case .readPractice(let session): return [.practice(session: session, practised)]
    case .saveTraining(let id, _):
      if let saveFailure {
        self.saveFailure = nil
        return [.failed(saveFailure)]
      }
      return [.trainingSaved(id)]
    case .saveReflection(let new):
      ward.add(new)
      return [.reflectionSaved(new.id, trainee: new.trainee)]
    case .chooseWord(let word):
      self.word = word
      return [.wordChosen(!word.isEmpty)]
    case .tryWord(let word): return [.wordTried(word == self.word)]
    case .planUndo: return [.undoPlanned(plan)]
    default: return []
    }
  }

  /// What was left for later.
  public mutating func finished() -> [Outcome] {
    defer { later = [] }
    return later
  }

  private var roster: Outcome {
    let digests = ward.people.trainees.map { ($0.id, Digest(story: ward.story(of: $0.id))) }
    return .roster(
      Dictionary(
        uniqueKeysWithValues: digests.filter { $0.1.records > 0 || !$0.1.promises.isEmpty }),
      notices: [])
  }

  /// The whole content as it stands, under a new id and for the right person.
  private mutating func move(_ feedback: RecordID, from: RecordID, to: RecordID) -> Outcome {
    nextNumber += 1
    let id = "moved-\(nextNumber)"
    if let entry = ward.story(of: from).entries.first(where: { $0.id == feedback }) {
      var content = entry.feedback
      content.trainee = to
      ward.add(content, id: id, at: entry.at.rfc3339, isSaid: false)
    }
    return .moved(RecordID(id), from: from, to: to)
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
    if let amending = draft.amending {
      ward.records.add(
        .amendment(
          Content.Amendment(of: amending.of, over: amending.over, body: .feedback(valid.feedback))),
        id: draft.id.text, at: valid.at)
      return [.saved(draft.id, trainee: valid.feedback.trainee)]
    }
    ward.add(valid.feedback, id: draft.id.text, at: valid.at.rfc3339, isSaid: false)
    return [.saved(draft.id, trainee: valid.feedback.trainee)]
  }
}

extension MockWard {
  /// Saves what a trainee wrote.
  mutating func add(_ new: NewReflection) {
    records.add(
      .reflection(
        Content.Reflection(
          trainee: new.trainee, of: new.of, text: new.text, handed: new.handed)),
      id: new.id.text, by: new.trainee.text)
  }

  /// Does one thing to a trainee's story, as a desk would.
  mutating func carryOut(_ change: StoryChange, on trainee: RecordID) {
    func amended(_ id: RecordID, _ thread: RecordID?) {
      guard let entry = story(of: trainee).entry(id) else { return }
      var feedback = entry.feedback
      feedback.thread = thread
      records.add(
        .amendment(
          Content.Amendment(of: id, over: entry.currentVersions, body: .feedback(feedback))))
    }
    switch change {
    case .step(let step, let state):
      records.add(.step(Content.Step(trainee: trainee, of: step, now: state)))
    case .withdraw(let id, let why):
      records.add(.withdrawal(Content.Withdrawal(of: id, why: why)))
    case .startProject(let title):
      records.add(
        .thread(Content.Thread(trainee: trainee, title: title, started: records.day)))
    case .setProject(let id, let closed):
      guard let thread = story(of: trainee).thread(id) else { return }
      let content = Content.Thread(
        trainee: trainee, title: thread.title, started: thread.started, closed: closed)
      records.add(
        .amendment(
          Content.Amendment(of: id, over: thread.currentVersions, body: .thread(content))))
    case .file(let id, let thread): amended(id, thread)
    case .fileUnderNew(let id, let title):
      let thread = records.add(
        .thread(Content.Thread(trainee: trainee, title: title, started: records.day)))
      amended(id, thread)
    case .shared(let to, let what, let through):
      records.add(
        .shared(Content.Shared(trainee: trainee, to: to, what: what, through: through)))
    }
  }

  /// Notes that feedback was said today, as another window would.
  public mutating func say(_ feedback: String) {
    talk(of: RecordID(feedback), on: MockWard.clock.today)
  }

  /// Notes that feedback was said.
  mutating func talk(of feedback: RecordID, on day: Day) {
    records.add(.talked(Content.Talked(of: feedback, on: day)))
  }
}
