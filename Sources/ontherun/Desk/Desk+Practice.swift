import Practice
import Records

extension Desk {
  /// The session under which practice of a scenario is written here to be handed in: the one that waits
  /// half written, else a new one; throws `DeskError.store`.
  func sessionToHandIn(_ scenario: Scenario.ID) throws(DeskError) -> RecordID {
    guard let store else { return newID() }
    let walks = Set(try walks().map(\.id.text))
    let drafts = try Self.onStore { () throws(StoreError) in
      try store.drafts.look(for: .practice)
    }
    let waiting = drafts.first { draft in
      let session = draft["session"] ?? ""
      return draft["scenario"] == scenario && !session.isEmpty && !walks.contains(session)
    }
    return (waiting?["session"]).map { RecordID($0) } ?? newID()
  }

  /// What was written alone in a session, without all that could tell whose it is.
  ///
  /// Throws `DeskError.store`.
  func bundle(of session: RecordID, _ scenario: Scenario.ID) throws(DeskError) -> PracticeBundle {
    let midnight = Timestamp(
      instant: Instant(milliseconds: clock.now.milliseconds / 86_400_000 * 86_400_000),
      offsetMinutes: 0)
    return PracticeBundle(
      scenario: scenario, written: try practice(of: session), day: midnight,
      newID: { RecordID.make(at: $0) })
  }

  /// The session that what was handed in for a scenario belongs to: a walk with a room that is open or
  /// waits here, else the last that was saved.
  ///
  /// Throws `DeskError`: `noSession`, `store`.
  func sessionToGather(_ scenario: Scenario.ID) throws(DeskError) -> RecordID {
    let walk = try walks().last { $0.kept.scenario == scenario && !$0.kept.isAlone }
    if let walk { return walk.id }
    let sessions = try trainings()
    if let session = sessions.first(where: { $0.training.scenario == scenario }) {
      return session.id
    }
    throw .noSession(scenario)
  }

  /// Takes what was handed in into a session, each piece once; returns how many were new.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`.
  func gather(_ bundles: [PracticeBundle], into session: RecordID) throws(DeskError) -> Int {
    let me = try me(among: try people())
    var known = Set(try practice(of: session).map(\.id))
    var records: [NewRecord] = []
    for piece in bundles.flatMap(\.pieces) {
      let id = piece.id.derived(in: session)
      guard known.insert(id).inserted else { continue }
      var feedback = piece.feedback
      feedback.trainee = session
      let practice = Content.PracticeFeedback(session: session, feedback: feedback)
      records.append(newRecord(id, by: me.id, .practice(practice)))
    }
    if !records.isEmpty { try append(records) }
    return records.count
  }

  /// Saves what waits half written for practice in a session that is over: no form would find it again.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`; what could not be saved waits on.
  func keepHalfWritten(of session: RecordID, isAlone: Bool) throws(DeskError) {
    guard let store else { return }
    let drafts = try Self.onStore { () throws(StoreError) in try store.drafts.list() }
    for draft in drafts
    where draft.header.purpose == .practice && draft["session"] == session.text {
      if let feedback = practised(in: draft, session) {
        let practice = Content.PracticeFeedback(session: session, feedback: feedback)
        try savePractice(practice, as: draft.header.id, isAlone: isAlone)
      }
      try Self.onStore { () throws(StoreError) in try store.drafts.discard(draft.header.id) }
    }
  }

  /// The feedback that a draft holds; nil where nothing was typed or marked.
  private func practised(in draft: WaitingDraft, _ session: RecordID) -> Feedback? {
    func text(_ field: String) -> String? { draft[field].flatMap { $0.isEmpty ? nil : $0 } }
    let guidance = guidance().guidance
    let situation = text("situation") ?? ""
    let known = guidance.situation(situation)
    var feedback = Feedback(
      trainee: session, byRole: .other, situation: situation,
      setting: known?.setting ?? .clinical, role: .unsure, stage: .other, grade: "", unit: "",
      asked: .supervisor, via: .form, library: guidance.version)
    feedback.saw = text("saw")
    feedback.effect = text("effect")
    feedback.they = text("they")
    if let next = text("next"), let id = text("nextID") {
      feedback.next = NextStep(id: RecordID(id), text: next, who: .trainee, due: nil)
    }
    feedback.marks = (text("marks") ?? "").split(separator: " ").compactMap { mark in
      let parts = mark.split(separator: "=").map(String.init)
      guard parts.count == 2, let sign = Feedback.Mark.Sign(rawValue: parts[1]) else { return nil }
      return Feedback.Mark(
        id: parts[0], mark: sign, words: guidance.lookFor(parts[0])?.words ?? parts[0])
    }
    let isEmpty =
      feedback.marks.isEmpty && feedback.saw == nil && feedback.effect == nil
      && feedback.they == nil && feedback.next == nil
    return isEmpty ? nil : feedback
  }
}
