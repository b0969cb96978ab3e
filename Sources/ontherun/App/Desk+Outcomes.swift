import Library
import Practice
import Records
import Workbench

extension Desk {
  /// Does one deed that the app asked for, off its loop.
  func outcomes(of effect: Effect) throws(DeskError) -> [Outcome] {
    switch effect {
    case .loadLibrary:
      let loaded = guidance()
      return [.library(loaded.guidance, problems: loaded.problems.map { "\($0)" })]
    case .loadScenarios:
      let read = LibraryReading.readScenarios(libraryFolders)
      return [.scenarios(read.scenarios, problems: read.problems)]
    case .loadRoster:
      guard store != nil else { return [.roster([:], notices: [])] }
      return [.roster(try digests(), notices: [])]
    case .checkStore: return [.checked(problems: try check())]
    case .readStory(let trainee): return [.story(try story(of: trainee))]
    case .addTrainee(let new):
      let id = try addTrainee(
        name: new.name, learner: new.learner, unit: new.unit, sameAs: new.sameAs)
      return [.traineeAdded(id, try people())]
    case .noteInformed(let trainee, let day):
      try noteInformed(trainee, on: day)
      return [.informed(trainee, try people())]
    case .readErasures: return [.erasures(try waitingErasures())]
    case .finishErasures(let ids):
      try finishErasures(Set(ids))
      return [.erasuresFinished]
    case .save(let draft, let valid):
      if let amending = draft.amending { return try saveChange(draft, amending, valid) }
      let record = try save(draft, valid: valid)
      return [.saved(record.id, trainee: valid.feedback.trainee)]
    case .markTalked(let feedback, let trainee, let day):
      try markTalked(feedback, about: trainee, on: day)
      return [.talked(feedback, trainee: trainee)]
    case .giveChance(let chance):
      guard let record = try giveChance(chance) else { return [] }
      return [.chanceGiven(record.id, trainee: chance.trainee)]
    case .move(let feedback, let from, let to):
      let moved = try move(feedback, from: from, to: to)
      let waiting = try? waiting(for: feedback, movedFrom: from)
      return [.moved(moved.id, from: from, to: to)] + (waiting.map { [.notice($0)] } ?? [])
    case .countChances(let filter): return [try chances(filter)]
    case .find(let filter): return [try found(filter)]
    case .sumUp(let request): return [.summedUp(StoryFigures(request))]
    case .change(let change, let trainee):
      try carryOut(change, on: trainee)
      return [.changed(change, trainee: trainee)]
    case .export(let request): return [try export(request)]
    case .saveReflection(let new):
      try saveReflection(
        new.id, by: new.trainee, on: new.of, text: new.text, handed: new.handed)
      return [.reflectionSaved(new.id, trainee: new.trainee)]
    case .savePractice(let id, let practice, let isAlone):
      try savePractice(practice, as: id, isAlone: isAlone)
      return [.practiceSaved(id, session: practice.session)]
    case .keepHalfWritten(let session, let isAlone):
      try keepHalfWritten(of: session, isAlone: isAlone)
      return []
    case .remind(let thing):
      try remind(thing)
      return [.reminders(try reminders())]
    case .letGo(let reminder):
      try letGo(reminder)
      return [.reminders(try reminders())]
    case .readPractice(let session):
      return [.practice(session: session, try practice(of: session))]
    case .saveTraining(let id, let training):
      try saveTraining(training, as: id)
      return [.trainingSaved(id)]
    case .chooseWord(let word): return [.wordChosen(try chooseWord(word))]
    case .tryWord(let word): return [.wordTried(try isWord(word))]
    case .planUndo: return [.undoPlanned(try planUndo(guidance: guidance().guidance))]
    case .undo(let plan): return [.undone(try undo(plan))]
    default: return []
    }
  }

  /// Reads every line with its check, remembers what was there, and says what is amiss.
  ///
  /// Takes time in proportion to the store. Throws `DeskError.store`.
  private func check() throws(DeskError) -> [String] {
    guard let store else { return [] }
    return try Self.onStore { () throws(StoreError) in
      _ = try store.people()
      for trainee in try store.trainees() { _ = try store.records(of: trainee) }
      // What vanishes later is missed by it; nobody's work fails by it.
      try? store.rememberFindings()
      // What others erased comes first: nobody else can take it out of this computer's files.
      let erasures = try store.erasuresToAgree() + store.returnedErasures()
      return (erasures.isEmpty ? [] : [Self.erasuresWait]) + store.findings.report.sentences
    }
  }

  private static let erasuresWait =
    "What another computer erased still stands in this one's files: :erasures asks."

  private func chances(_ filter: Filter) throws(DeskError) -> Outcome {
    let people = try self.people()
    switch match(filter, people) {
    case .success(let match):
      return .chances(filter, try chanceCounts(matching: match, people: people))
    case .failure(let names): return .notFound(filter, names)
    }
  }

  /// What a page of found feedback shows: no more than somebody reads, and how much there is.
  private func found(_ filter: Filter) throws(DeskError) -> Outcome {
    guard store != nil else { return .found(filter, [], all: 0) }
    let people = try self.people()
    switch match(filter, people) {
    case .success(let match):
      let found = try feedback(matching: match, people: people)
      return .found(filter, found.prefix(Self.foundShown).map(\.entry), all: found.count)
    case .failure(let names): return .notFound(filter, names)
    }
  }

  private static let foundShown = 500

  private func match(_ filter: Filter, _ people: People) -> Result<FilterMatch, UnmatchedNames> {
    Result { () throws(UnmatchedNames) in
      try FilterMatch(filter, people: people, guidance: guidance().guidance)
    }
  }

  /// What the first frame needs: who is here, and the names.
  func opening() throws(DeskError) -> Opening {
    let people = store == nil ? People(records: [], erased: Erased()) : try people()
    let identity = try identity(people: people)
    var shown = Opening.Identity(
      me: identity.me, place: identity.place, isDemo: isDemo,
      isLoginShared: identity.isLoginShared, readOnly: identity.readOnly)
    shown.hasWord = hasWord
    shown.isSealed = store?.isSealed == true
    shown.daysWithoutCopy = isDemo ? nil : daysWithoutCopy.flatMap { $0 > Self.copyDays ? $0 : nil }
    shown.folder = Path.resolved(".")
    return Opening(
      identity: shown, people: people, lastTrainee: identity.lastTrainee,
      lastSituation: identity.lastSituation)
  }
}

extension Effect {
  /// What a failure of it is about.
  var subject: Failure.Subject {
    switch self {
    case .save, .saveReflection, .saveTraining, .savePractice: .saving
    case .addTrainee, .introduce: .person
    case .planUndo, .undo, .move: .undo
    case .giveChance: .chance
    case .loadLibrary, .loadScenarios, .loadRoster, .readStory: .reading
    default: .other
    }
  }
}
