import Practice
import Records

extension Desk {
  /// Writes feedback again for the right person, and erases it where it was: one act.
  ///
  /// Everybody's words stay theirs: what whoever saw it said is written as theirs, what somebody else
  /// made of it, and what is changed on its way, as an amendment by who did that.
  ///
  /// - Parameters:
  ///   - id: The feedback.
  ///   - from: Whom it was about.
  ///   - to: Whom it is about.
  ///   - why: The reason that the erasure gives.
  ///   - newID: The id that it will have there; nil for a new one.
  ///   - change: Changes the content on its way.
  /// - Returns: The feedback under its new id.
  /// - Throws: `DeskError`: `nobodyHere`, `store`, `unknown`, `withdrawn`, `held`.
  @discardableResult
  func move(
    _ id: RecordID, from: RecordID, to: RecordID, why: String = UndoPlan.movedWhy,
    as newID: RecordID? = nil,
    changing change: (inout Feedback, inout Timestamp) -> Void = { _, _ in }
  ) throws(DeskError) -> Record {
    let people = try self.people()
    let me = try me(among: people)
    let (known, story) = try read(from, people: people)
    guard let entry = story.entry(id) else {
      throw .unknown(.feedback, typed: id.text, known: [])
    }
    try refuseToChange(entry)
    if let wrong = people[from] { try refuseHeld(wrong) }
    guard let right = people[to], right.person.learner != nil else {
      throw .unknown(.trainee, typed: people.name(of: to), known: [])
    }
    var wanted = (feedback: entry.feedback, at: entry.at)
    change(&wanted.feedback, &wanted.at)
    let copy = MovedFeedback(entry, for: right, nextID: self.newID())
    let first = newRecord(
      newID, by: copy.first.by, .feedback(copy.first.feedback), at: copy.first.seen,
      unknown: entry.unknown)
    var act = [first]
    func amend(_ feedback: Feedback, at: Timestamp, by: RecordID) {
      let amendment = Content.Amendment(
        of: first.id, over: [act[act.count - 1].id], body: .feedback(copy.fitted(feedback, at: at)))
      act.append(newRecord(by: by, .amendment(amendment), at: at, unknown: entry.unknown))
    }
    if let later = copy.later { amend(later.feedback, at: later.seen, by: later.by) }
    if wanted.feedback != entry.feedback || wanted.at.rfc3339 != entry.at.rfc3339 {
      amend(wanted.feedback, at: wanted.at, by: me.id)
    }
    act.append(newRecord(by: me.id, .erasure(Content.Erasure(of: [entry.id], why: why))))
    guard let record = try append(act, restingOn: known).first else {
      throw .store(.noRecord(first.id))
    }
    return record
  }

  /// Whose files still hold the words of feedback that was moved, in a sentence; nil where none does.
  ///
  /// Throws `DeskError.store`.
  func waiting(for id: RecordID, movedFrom trainee: RecordID) throws(DeskError) -> String? {
    let people = try self.people()
    let store = try opened()
    let places = try Self.onStore { () throws(StoreError) in
      var places: Set<String> = []
      for folder in people.folders(of: trainee) {
        places.formUnion(try store.placesHolding(id, about: folder))
      }
      return places.sorted()
    }
    guard !places.isEmpty else { return nil }
    let names = places.joined(separator: ", ")
    return "Erased here. Waiting for \(names): the words still lie in its file."
  }
}
