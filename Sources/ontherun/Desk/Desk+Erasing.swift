import Practice
import Records

/// Erasing, which is the one deed that cannot be undone.
extension Desk {
  /// Erases what was planned, as one act: from every file here, at once or at the next start.
  ///
  /// - Parameters:
  ///   - plan: What goes.
  ///   - why: The reason, which stays.
  /// - Returns: The erasures.
  /// - Throws: `DeskError`: `nobodyHere`, `store`, `held`.
  @discardableResult
  func erase(_ plan: ErasurePlan, why: String) throws(DeskError) -> [Record] {
    let people = try self.people()
    let me = try me(among: people)
    for id in plan.people { if let known = people[id] { try refuseHeld(known) } }
    let (copies, replaced) = try sessionsWithoutNames(plan)
    var act = copies
    let gone = plan.records + plan.drafts + replaced
    if !gone.isEmpty {
      act.append(newRecord(by: me.id, .erasure(Content.Erasure(of: gone, why: why))))
    }
    act += plan.people.map { id in
      newRecord(by: me.id, .erasure(Content.Erasure(of: [], trainee: id, why: why)))
    }
    let store = try opened()
    let known = try Self.onStore { () throws(StoreError) in try store.people() }
    let saved = try append(act, restingOn: known)
    if let last = LastRecord.read(of: store), plan.people.contains(last.trainee) {
      LastRecord.forget(of: store)
    }
    return saved.filter { if case .erasure = $0.content { true } else { false } }
  }

  /// What is still to be done about erasures, a sentence each.
  ///
  /// Throws `DeskError.store`.
  func remains(of erasures: [Record]) throws(DeskError) -> [String] {
    let store = try opened()
    let places = try Self.onStore { () throws(StoreError) in try store.placesHolding(erasures) }
    var sentences: [String] = []
    if !places.isEmpty {
      sentences.append(
        "Waiting for \(places.joined(separator: ", ")): the words still lie in its files, and go "
          + "when somebody there agrees: ontherun erasures --finish")
    }
    if store.hasUnfinishedErasures() {
      sentences.append(
        "A draft about it is open in another window: it goes when ontherun starts after that.")
    }
    return sentences
  }

  /// Refuses to save about somebody who was erased while the words were typed.
  ///
  /// Throws `DeskError`: `erased`, `store`.
  func refuseErased(_ draft: RecordID, about trainee: RecordID) throws(DeskError) {
    let store = try opened()
    // Every save asks, and most stores have no erasure.
    guard try Self.onStore({ () throws(StoreError) in try store.hasErasures() }) else { return }
    let erased = try Self.onStore { () throws(StoreError) in try store.erasures() }
    if erased.trainees.contains(trainee) || erased.ids.contains(draft) { throw .erased }
  }

  /// Sessions that name somebody, and what was written in them, anew without the name.
  private func sessionsWithoutNames(
    _ plan: ErasurePlan
  ) throws(DeskError) -> (copies: [NewRecord], replaced: [RecordID]) {
    guard !plan.sessions.isEmpty, let store else { return ([], []) }
    let own = try Self.onStore { () throws(StoreError) in
      try personRecords(of: plan.people, in: store)
    }
    let names = Self.names(in: own)
    var copies: [NewRecord] = []
    var replaced = plan.sessions
    for session in try trainings() where plan.sessions.contains(session.id) {
      var training = session.training
      training.people.removeAll { names.contains($0) }
      let copy = newRecord(
        by: session.by, .training(training), at: session.at, unknown: session.record.unknown)
      copies.append(copy)
      for practice in try practice(of: session.id) {
        replaced.append(practice.id)
        let content = Content.PracticeFeedback(session: copy.id, feedback: practice.feedback)
        copies.append(newRecord(by: session.by, .practice(content), at: session.at))
      }
    }
    return (copies, replaced)
  }
}
