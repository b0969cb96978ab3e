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
    guard !entry.state.isWithdrawn else { throw .withdrawn(id) }
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
    let moved = newRecord(newID, by: entry.by, .feedback(feedback), at: at, unknown: entry.unknown)
    let erasure = Content.Erasure(of: [entry.id], why: why)
    let saved = try append(
      [moved, newRecord(by: me.id, .erasure(erasure))], restingOn: known)
    guard let record = saved.first else { throw .store(.noRecord(moved.id)) }
    return record
  }
}
