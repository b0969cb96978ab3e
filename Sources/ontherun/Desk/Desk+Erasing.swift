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
    var replaced: [RecordID] = []
    for session in try trainings() where plan.sessions.contains(session.id) {
      let anew = try anew(session) { names.contains($0) }
      copies += anew.copies
      replaced += anew.replaced
    }
    return (copies, replaced)
  }

  /// A session, and what was written in it, anew without some of its names.
  private func anew(
    _ session: FoundTraining, without isGone: (String) -> Bool
  ) throws(DeskError) -> (copies: [NewRecord], replaced: [RecordID]) {
    var training = session.training
    training.people.removeAll(where: isGone)
    if training.people.isEmpty { training.keepUntil = nil }
    let id = newID()
    var pieces: [NewRecord] = []
    var replaced = [session.id]
    for practice in try practice(of: session.id) {
      let content = Content.PracticeFeedback(session: id, feedback: practice.feedback)
      let piece = newRecord(by: session.by, .practice(content), at: session.at)
      // The votes are by the numbers that the room saw.
      if let place = training.pieces.firstIndex(of: practice.id) {
        training.pieces[place] = piece.id
      }
      replaced.append(practice.id)
      pieces.append(piece)
    }
    let copy = newRecord(
      id, by: session.by, .training(training), at: session.at, unknown: session.record.unknown)
    return ([copy] + pieces, replaced)
  }

  /// Takes names out of a session for good, from every file here; all of them where none is given.
  ///
  /// Returns how many went. Throws `DeskError`: `nobodyHere`, `store`.
  func forgetNames(of session: FoundTraining, only name: String? = nil) throws(DeskError) -> Int {
    let me = try me(among: try people())
    let gone = session.training.people.filter { name == nil || $0 == name }
    if gone.isEmpty { return 0 }
    let (copies, replaced) = try anew(session) { gone.contains($0) }
    let erasure = Content.Erasure(of: replaced, why: "names that were kept long enough")
    try append(copies + [newRecord(by: me.id, .erasure(erasure))])
    return gone.count
  }
}
