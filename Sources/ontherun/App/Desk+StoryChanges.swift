import Practice
import Workbench

extension Desk {
  /// Does one thing to a trainee's story; throws `DeskError`.
  func carryOut(_ change: StoryChange, on trainee: RecordID) throws(DeskError) {
    switch change {
    case .step(let step, let state): try setStep(step, of: trainee, to: state)
    case .withdraw(let id, let why): try withdraw(entry(id, of: trainee), why: why)
    case .startProject(let title): try startProject(title, of: trainee)
    case .setProject(let id, let closed): try setProject(id, of: trainee, closed: closed)
    case .file(let id, let thread):
      let entry = try entry(id, of: trainee)
      var feedback = entry.feedback
      feedback.thread = thread
      try amend(entry, to: feedback, at: entry.at)
    case .fileUnderNew(let id, let title):
      let entry = try entry(id, of: trainee)
      try amend(entry, to: entry.feedback, at: entry.at, beginning: title)
    case .shared(let to, let what, let through):
      try noteShared(what, about: trainee, to: to, through: through)
    }
  }

  /// Saves what a form changed: as an amendment, or with somebody else as a move.
  ///
  /// Throws `DeskError`.
  func saveChange(
    _ draft: FeedbackDraft, _ amending: FeedbackDraft.Amending, _ valid: FeedbackDraft.Valid
  ) throws(DeskError) -> [Outcome] {
    let people = try self.people()
    let from = people.kept(amending.feedback.trainee)
    let to = people.kept(valid.feedback.trainee)
    guard from != to else {
      let entry = try entry(amending.of, of: from)
      try amend(entry, to: valid.feedback, at: valid.at, over: amending.over, id: draft.id)
      return [.saved(draft.id, trainee: to)]
    }
    // Tried again after a failure that it outlived, it is there.
    if try story(of: to).entry(draft.id) != nil {
      return [.saved(draft.id, trainee: to), .moved(draft.id, from: from, to: to)]
    }
    let moved = try move(amending.of, from: from, to: to, as: draft.id) {
      $0 = valid.feedback
      $1 = valid.at
    }
    let waiting = try? waiting(for: amending.of, movedFrom: from)
    return [.saved(moved.id, trainee: to), .moved(moved.id, from: from, to: to)]
      + (waiting.map { [.notice($0)] } ?? [])
  }
}
