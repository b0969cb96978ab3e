import Library
import Practice
import Workbench

extension Desk {
  /// Does one deed that the app asked for, off its loop.
  func outcomes(of effect: Effect) throws(DeskError) -> [Outcome] {
    switch effect {
    case .loadLibrary:
      let loaded = guidance()
      return [.library(loaded.guidance, problems: loaded.problems.map { "\($0)" })]
    case .loadRoster:
      guard store != nil else { return [.roster([:], notices: [])] }
      return [.roster(try digests(), notices: [])]
    case .readStory(let trainee): return [.story(try story(of: trainee))]
    case .addTrainee(let new):
      let id = try addTrainee(
        name: new.name, learner: new.learner, unit: new.unit, sameAs: new.sameAs)
      return [.traineeAdded(id, try people())]
    case .save(let draft, let valid):
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
      return [.moved(moved.id, from: from, to: to)]
    case .planUndo: return [.undoPlanned(try planUndo(guidance: guidance().guidance))]
    case .undo(let plan): return [.undone(try undo(plan))]
    default: return []
    }
  }

  /// What the first frame needs: who is here, and the names.
  func opening() throws(DeskError) -> Opening {
    let people = store == nil ? People(records: [], erased: Erased()) : try people()
    let identity = try identity(people: people)
    return Opening(
      identity: Opening.Identity(
        me: identity.me, place: identity.place, isDemo: isDemo,
        isLoginShared: identity.isLoginShared, readOnly: identity.readOnly),
      people: people, lastTrainee: identity.lastTrainee, lastSituation: identity.lastSituation)
  }
}

extension Effect {
  /// What a failure of it is about.
  var subject: Failure.Subject {
    switch self {
    case .save: .saving
    case .addTrainee, .introduce: .person
    case .planUndo, .undo, .move: .undo
    case .giveChance: .chance
    case .loadLibrary, .loadRoster, .readStory: .reading
    default: .other
    }
  }
}
