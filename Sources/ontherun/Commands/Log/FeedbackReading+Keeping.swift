import Practice

extension FeedbackReading {
  /// Fills a draft with what can be looked up, and with every word, so that none is lost.
  func draftAsFarAsKnown(
    _ typed: TypedFeedback, into empty: FeedbackDraft
  ) -> FeedbackDraft {
    var draft = empty
    draft.trainee = try? trainee(typed.trainee).id
    draft.by = typed.by.isEmpty ? me.id : (try? supervisor(typed.by))?.id
    draft.situation = try? guidance.oneSituation(typed.situation).id
    if draft.situation == nil, let found = try? guidance.oneMoment(typed.moment) {
      draft.situation = found.situation.id
    }
    for word in typed.well {
      if let found = try? guidance.oneLookFor(word) { draft.marks[found.id] = .well }
    }
    for word in typed.workOn {
      if let found = try? guidance.oneLookFor(word) { draft.marks[found.id] = .workOn }
    }
    draft.role = try? Self.role(typed.role)
    draft.back = try? guidance.oneBack(typed.support)
    draft.ahead = try? guidance.oneAhead(typed.ahead)
    draft.saw = typed.saw
    draft.effect = typed.effect
    draft.next = typed.next
    draft.they = typed.they
    draft.due = typed.due
    draft.isMine = typed.isMine
    draft.when = typed.at
    return draft
  }
}
