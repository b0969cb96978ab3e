import Practice
import Records

extension Desk {
  /// Writes feedback again for the right person, and erases it where it was: one act.
  ///
  /// - Parameters:
  ///   - id: The feedback.
  ///   - from: Whom it was about.
  ///   - to: Whom it is about.
  ///   - why: The reason that the erasure gives.
  ///   - newID: The id that it will have there; nil for a new one.
  ///   - change: Changes the content on its way.
  /// - Returns: The feedback under its new id.
  /// - Throws: `DeskError`: `nobodyHere`, `store`, `unknown`, `withdrawn`.
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
    guard let right = people[to], let learner = right.person.learner else {
      throw .unknown(.trainee, typed: people.name(of: to), known: [])
    }
    var feedback = entry.feedback
    var at = entry.at
    change(&feedback, &at)
    feedback.trainee = right.id
    feedback.grade = learner.grade
    feedback.stage = learner.stage
    feedback.unit = right.person.unit(on: at.day) ?? ""
    feedback.next?.id = self.newID()
    feedback.from = entry.id
    // Steps and projects are another person's.
    feedback.steps = []
    feedback.thread = nil
    // A new record says by itself who saw it.
    let by = feedback.by ?? entry.by
    feedback.by = nil
    let moved = newRecord(newID, by: by, .feedback(feedback), at: at, unknown: entry.unknown)
    let erasure = Content.Erasure(of: [entry.id], why: why)
    let saved = try append(
      [moved, newRecord(by: me.id, .erasure(erasure))], restingOn: known)
    guard let record = saved.first else { throw .store(.noRecord(moved.id)) }
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
