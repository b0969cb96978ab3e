import Practice

/// Looks up what was typed, in the people and the library that are known here.
struct FeedbackReading {
  /// Everybody.
  let people: People
  /// The library.
  let guidance: Guidance
  /// Who works here.
  let me: KnownPerson

  /// What was typed, looked up.
  struct Found {
    /// The draft, to be checked.
    var draft: FeedbackDraft
    /// Whom it is about.
    var trainee: KnownPerson
    /// Who saw it.
    var observer: KnownPerson
  }

  /// Fills a draft with what was typed.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - empty: An empty draft with its ids.
  ///   - today: Today, for what was said already.
  /// - Returns: The draft and who is in it.
  /// - Throws: `DeskError`: `unknown`, `ambiguous`, `badValue`.
  func find(
    _ typed: TypedFeedback, into empty: FeedbackDraft, today: Day
  ) throws(DeskError) -> Found {
    var draft = empty
    let trainee = try trainee(typed.trainee)
    let observer = try typed.by.isEmpty ? me : supervisor(typed.by)
    draft.trainee = trainee.id
    draft.by = observer.id
    let situation = try typed.situation.isEmpty ? nil : guidance.oneSituation(typed.situation)
    draft.situation = situation?.id
    if !typed.moment.isEmpty {
      let found = try guidance.oneMoment(typed.moment, in: situation)
      draft.moment = found.moment.id
      draft.situation = found.situation.id
    }
    for word in typed.well { draft.marks[try guidance.oneLookFor(word).id] = .well }
    for word in typed.workOn { draft.marks[try guidance.oneLookFor(word).id] = .workOn }
    draft.role = try typed.role.isEmpty ? nil : Self.role(typed.role)
    draft.back = try typed.support.isEmpty ? nil : guidance.oneBack(typed.support)
    draft.ahead = try typed.ahead.isEmpty ? nil : guidance.oneAhead(typed.ahead)
    draft.saw = typed.saw
    draft.effect = typed.effect
    draft.next = typed.next
    draft.they = typed.they
    draft.due = typed.due
    draft.isMine = typed.isMine
    draft.when = typed.at
    draft.talked = typed.isSaid ? today : nil
    return Found(draft: draft, trainee: trainee, observer: observer)
  }

  /// The trainee that was typed; throws `DeskError`: `unknown`, `ambiguous`.
  func trainee(_ typed: String) throws(DeskError) -> KnownPerson {
    try people.one(typed, .trainee, among: people.trainees)
  }

  /// The supervisor that was typed; throws `DeskError`: `unknown`, `ambiguous`.
  func supervisor(_ typed: String) throws(DeskError) -> KnownPerson {
    try people.one(typed, .supervisor, among: people.supervisors)
  }

  /// The role that was typed, by its first letters; throws `DeskError.badValue`.
  static func role(_ typed: String) throws(DeskError) -> LeadershipRole {
    let word = Fold.fold(typed)
    let found = LeadershipRole.allCases.filter { $0.rawValue.hasPrefix(word) }
    guard found.count == 1, let role = found.first else {
      let all = LeadershipRole.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badValue("'\(typed)' is no role. Write one of: \(all).")
    }
    return role
  }
}
