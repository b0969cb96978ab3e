import Practice

/// What `amend` changes: each option replaces its field whole, an empty one clears it.
struct FeedbackChange {
  let options: FeedbackWords
  /// The new situation, as typed; nil where it stays.
  let situation: String?
  let guidance: Guidance
  let clock: LocalClock
  /// The id of a next step, should there be a new one.
  let nextID: RecordID

  /// Lines that are new, for the guard.
  var lines: [(name: String, text: String)] {
    [
      ("I saw", options.saw ?? ""), ("Effect", options.effect ?? ""),
      ("Next time", options.next ?? ""), ("They said", options.they ?? ""),
      ("Project", options.thread ?? ""),
    ]
  }

  /// Makes the new content, all but its project and who saw it.
  ///
  /// Throws `DeskError`: `unknown`, `ambiguous`, `badValue`, `draft`.
  func apply(to feedback: inout Feedback, at: inout Timestamp) throws(DeskError) {
    try changePlace(of: &feedback)
    try changeMarks(of: &feedback)
    if let saw = options.saw { feedback.saw = Self.filled(saw) }
    if let effect = options.effect { feedback.effect = Self.filled(effect) }
    if let they = options.they { feedback.they = Self.filled(they) }
    try changeNext(of: &feedback)
    try changeSupport(of: &feedback)
    if let role = options.role {
      feedback.role =
        try role.isEmpty
        ? FeedbackDraft.suggestedRole(feedback.setting) : FeedbackReading.role(role)
    }
    if options.said { feedback.talked = feedback.talked ?? clock.today }
    // A time cannot be empty: `--at "$WHEN"` with nothing in it must not move feedback to now.
    if let when = options.at, when.contains(where: { !$0.isWhitespace }) {
      at = try Self.value(WhenPhrase.parse(when, clock: clock))
    }
    let texts = [feedback.saw, feedback.effect, feedback.next?.text]
    guard texts.contains(where: { $0 != nil }) else {
      throw .draft(
        DraftProblems([
          DraftProblem(.saw, "Nothing would be left: keep I saw, Effect or Next time.")
        ]))
    }
  }

  private func changePlace(of feedback: inout Feedback) throws(DeskError) {
    if let typed = situation {
      let situation = try guidance.oneSituation(typed)
      feedback.situation = situation.id
      feedback.setting = situation.setting
      if let moment = feedback.moment, !situation.moments.contains(where: { $0.id == moment }) {
        feedback.moment = nil
      }
    }
    guard let typed = options.moment else { return }
    guard !typed.isEmpty else {
      feedback.moment = nil
      return
    }
    let situation = guidance.situation(feedback.situation)
    feedback.moment = try guidance.oneMoment(typed, in: situation).moment.id
  }

  /// The signs of one kind are one field; words of a look-for stay as they were when it was marked.
  private func changeMarks(of feedback: inout Feedback) throws(DeskError) {
    for (typed, sign) in [
      (options.well, Feedback.Mark.Sign.well), (options.workOn, .workOn),
    ] where !typed.isEmpty {
      let before = feedback.marks
      feedback.marks.removeAll { $0.mark == sign }
      for word in typed where !word.isEmpty {
        let found = try guidance.oneLookFor(word)
        feedback.marks.removeAll { $0.id == found.id }
        let words = before.first { $0.id == found.id }?.words ?? found.words
        feedback.marks.append(Feedback.Mark(id: found.id, mark: sign, words: words))
      }
    }
  }

  private func changeNext(of feedback: inout Feedback) throws(DeskError) {
    if let typed = options.next {
      if let text = Self.filled(typed) {
        let before = feedback.next
        feedback.next = NextStep(
          id: before?.id ?? nextID, text: text, who: before?.who ?? .trainee, due: before?.due)
      } else {
        feedback.next = nil
      }
    }
    if let typed = options.due {
      let situations = guidance.situations.map { (id: $0.id, title: $0.title) }
      let phrase = try Self.value(
        DuePhrase.parse(typed, clock: clock, situations: situations))
      if feedback.next == nil, phrase.due != nil || phrase.mine {
        throw .badValue("Due belongs to a next step: say --next too.")
      }
      // Due says whose the step is, too: without 'me' it is the trainee's.
      feedback.next?.due = phrase.due
      feedback.next?.who = phrase.mine ? .supervisor : .trainee
    }
    guard options.mine else { return }
    guard feedback.next != nil else {
      throw .badValue("--mine is about a next step: say --next too.")
    }
    feedback.next?.who = .supervisor
  }

  private func changeSupport(of feedback: inout Feedback) throws(DeskError) {
    var support = feedback.support ?? Support(back: nil, ahead: nil)
    if let typed = options.support {
      support.back = try typed.isEmpty ? nil : guidance.oneBack(typed)
    }
    if let typed = options.ahead {
      support.ahead = try typed.isEmpty ? nil : guidance.oneAhead(typed)
    }
    feedback.support = support.back == nil && support.ahead == nil ? nil : support
  }

  private static func value<Value>(
    _ result: Result<Value, PhraseProblem>
  ) throws(DeskError) -> Value {
    switch result {
    case .success(let value): return value
    case .failure(let problem): throw .badValue(problem.sentence)
    }
  }

  private static func filled(_ text: String) -> String? {
    var part = Substring(text)
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return part.isEmpty ? nil : String(part)
  }
}
