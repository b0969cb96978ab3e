import Practice
import Records

extension Desk {
  /// Saves feedback that was checked.
  ///
  /// - Parameters:
  ///   - draft: What was filled in; its id becomes the record's.
  ///   - valid: What it came to.
  ///   - thread: The title of a project to be begun by the same act.
  /// - Returns: The record on the disk.
  /// - Throws: `DeskError`: `nobodyHere`, `store`, `erased`.
  func save(
    _ draft: FeedbackDraft, valid: FeedbackDraft.Valid, beginning thread: String? = nil
  ) throws(DeskError) -> Record {
    guard let by = draft.by else { throw .nobodyHere }
    let store = try opened()
    let people = try Self.onStore { () throws(StoreError) in try store.people() }
    var feedback = valid.feedback
    try refuseErased(draft.id, about: feedback.trainee)
    var act: [NewRecord] = []
    if let thread {
      let started = Content.Thread(
        trainee: feedback.trainee, title: thread, started: valid.at.day)
      let record = newRecord(by: by, .thread(started))
      feedback.thread = record.id
      act.append(record)
    }
    act.append(newRecord(draft.id, by: by, .feedback(feedback), at: valid.at))
    guard let saved = try append(act, restingOn: people).last else {
      throw .store(.noRecord(draft.id))
    }
    LastRecord(trainee: feedback.trainee, situation: feedback.situation).write(of: store)
    return saved
  }

  /// Notes that feedback was said to the trainee.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`.
  @discardableResult
  func markTalked(
    _ feedback: RecordID, about trainee: RecordID, on day: Day
  ) throws(DeskError) -> Record? {
    let people = try self.people()
    let me = try me(among: people)
    let (known, story) = try read(trainee, people: people)
    if let entry = story.entry(feedback) { try refuseToChange(entry) }
    let talked = Content.Talked(of: feedback, on: day)
    return try append(
      [newRecord(by: me.id, .talked(talked))], about: people.kept(trainee), restingOn: known
    ).last
  }

  /// Writes feedback anew as a whole.
  ///
  /// - Parameters:
  ///   - entry: The feedback as it stands.
  ///   - feedback: The whole new content.
  ///   - at: When it was seen.
  ///   - over: The versions that were seen; nil for those that stand.
  ///   - id: The id that the amendment will have; nil for a new one.
  ///   - thread: The title of a project to be begun by the same act.
  /// - Returns: The amendment.
  /// - Throws: `DeskError`: `nobodyHere`, `store`, `withdrawn`, `newer`.
  @discardableResult
  func amend(
    _ entry: FeedbackEntry, to feedback: Feedback, at: Timestamp, over: [RecordID]? = nil,
    id: RecordID? = nil, beginning thread: String? = nil
  ) throws(DeskError) -> Record? {
    try refuseToChange(entry)
    var feedback = feedback
    let people = try self.people()
    let me = try me(among: people).id
    var act: [NewRecord] = []
    if let thread {
      let started = Content.Thread(
        trainee: people.kept(feedback.trainee), title: thread, started: clock.today)
      act.append(newRecord(by: me, .thread(started)))
      feedback.thread = act.last?.id
    }
    let amendment = Content.Amendment(
      of: entry.id, over: over ?? entry.currentVersions, body: .feedback(feedback))
    act.append(newRecord(id, by: me, .amendment(amendment), at: at, unknown: entry.unknown))
    let (known, _) = try read(feedback.trainee, people: people)
    return try append(act, about: people.kept(feedback.trainee), restingOn: known).last
  }

  /// Refuses to change what was taken back, and what a later version wrote.
  ///
  /// Throws `DeskError`: `withdrawn`, `newer`.
  func refuseToChange(_ entry: FeedbackEntry) throws(DeskError) {
    try refuseWithdrawn(entry)
    guard !entry.isNewer else { throw .newer("The feedback …\(entry.id.short)") }
  }

  /// Refuses what was taken back; throws `DeskError`: `withdrawn`, `nobodyHere`, `store`.
  func refuseWithdrawn(_ entry: FeedbackEntry) throws(DeskError) {
    guard entry.state.isWithdrawn else { return }
    let undone = try planUndo()?.withdrawals.map(\.of) ?? []
    let isUndoNext = entry.withdrawal.map { undone.contains($0.record) } ?? false
    throw .withdrawn(entry.id, isUndoNext: isUndoNext)
  }

  /// Takes feedback back; it stays to be seen, and counts nowhere.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`, `withdrawn`.
  @discardableResult
  func withdraw(_ entry: FeedbackEntry, why: String) throws(DeskError) -> Record? {
    try refuseToChange(entry)
    let withdrawal = Content.Withdrawal(of: entry.id, why: why)
    return try note(.withdrawal(withdrawal), about: entry.feedback.trainee)
  }

  /// Says where a step stands; throws `DeskError`: `nobodyHere`, `store`.
  @discardableResult
  func setStep(
    _ step: RecordID, of trainee: RecordID, to now: StepState
  ) throws(DeskError) -> Record? {
    let trainee = try people().kept(trainee)
    return try note(
      .step(Content.Step(trainee: trainee, of: step, now: now)), about: trainee)
  }

  /// Saves one record about a trainee, by whoever works here.
  @discardableResult
  func note(
    _ content: Content, about trainee: RecordID, at: Timestamp? = nil,
    unknown: [Record.UnknownKey] = []
  ) throws(DeskError) -> Record? {
    let people = try self.people()
    let me = try me(among: people)
    let id = newID()
    try refuseErased(id, about: trainee)
    let (known, _) = try read(trainee, people: people)
    return try append(
      [newRecord(id, by: me.id, content, at: at, unknown: unknown)], about: people.kept(trainee),
      restingOn: known
    ).last
  }
}
