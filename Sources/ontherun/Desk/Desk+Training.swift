import Practice
import Records

extension Desk {
  typealias FoundTraining = TrainingRecords.Found

  /// Saves a session under the id that its walk had; throws `DeskError`: `nobodyHere`, `store`.
  ///
  /// One that is there already, since a kill came between, is left as it is.
  func saveTraining(_ training: Content.Training, as id: RecordID) throws(DeskError) {
    if try trainings().contains(where: { $0.id == id }) { return }
    let me = try me(among: try people())
    try append([newRecord(id, by: me.id, .training(training))])
  }

  /// The sessions that stand, the latest first; throws `DeskError.store`.
  func trainings() throws(DeskError) -> [FoundTraining] {
    guard let store else { return [] }
    let (records, erased) = try Self.onStore { () throws(StoreError) in
      (try store.sessions().records, try store.erasures())
    }
    return TrainingRecords.standing(in: records, erased: erased)
  }

  /// Saves what was written for practice; throws `DeskError`: `nobodyHere`, `store`.
  ///
  /// What somebody wrote alone goes to no folder that is carried anywhere.
  func savePractice(
    _ practice: Content.PracticeFeedback, as id: RecordID, isAlone: Bool
  ) throws(DeskError) {
    if try self.practice(of: practice.session).contains(where: { $0.id == id }) { return }
    let me = try me(among: try people())
    let new = newRecord(id, by: me.id, .practice(practice))
    guard isAlone else {
      try append([new])
      return
    }
    let store = try opened()
    try Self.onStore { () throws(StoreError) in try store.solo.keep(new) }
  }

  /// What whoever works here will try; throws `DeskError.store`.
  func reminders() throws(DeskError) -> [Reminder] {
    guard let store else { return [] }
    return try Self.onStore { () throws(StoreError) in try store.solo.reminders() }
  }

  /// Notes what whoever works here will try; throws `DeskError.store`.
  func remind(_ thing: ThingToTry) throws(DeskError) {
    let store = try opened()
    let reminder = Reminder(id: newID(), at: clock.nowStamp, thing: thing)
    try Self.onStore { () throws(StoreError) in try store.solo.keep(reminder) }
  }

  /// Takes such a note away; throws `DeskError.store`.
  func letGo(_ reminder: Reminder.ID) throws(DeskError) {
    let store = try opened()
    try Self.onStore { () throws(StoreError) in try store.solo.letGo(reminder) }
  }

  /// What was written for practice in a session, or alone here; throws `DeskError.store`.
  func practice(of session: RecordID) throws(DeskError) -> [WrittenPractice] {
    guard let store else { return [] }
    let (records, erased) = try Self.onStore { () throws(StoreError) in
      (try store.sessions().records + store.solo.practice(), try store.erasures())
    }
    return TrainingRecords.practice(of: session, in: records, erased: erased)
  }

  /// The session that an id or its end means; throws `DeskError`: `unknown`, `ambiguous`, `store`.
  func training(_ typed: String) throws(DeskError) -> FoundTraining {
    let all = try trainings()
    let found = IDTail(typed).map { tail in all.filter { tail.matches($0.id) } } ?? []
    guard let only = found.first else {
      throw .unknown(
        .session, typed: typed, known: all.prefix(12).map { "\($0.id.short)  \($0.training.title)" }
      )
    }
    guard found.count == 1 else {
      throw .ambiguous(
        .session, typed: typed, candidates: found.map { "\($0.id.text)  \($0.training.title)" })
    }
    return only
  }
}
