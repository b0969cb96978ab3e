import Practice

extension FeedbackReading {
  /// Fills a draft with what can be looked up, and with every word, so that none is lost.
  ///
  /// What a form has no field for stands behind what was seen, as it was typed.
  func draftAsFarAsKnown(
    _ typed: TypedFeedback, into empty: FeedbackDraft, today: Day
  ) -> FeedbackDraft {
    var draft = empty
    draft.trainee = try? trainee(typed.trainee).id
    draft.by = typed.by.isEmpty ? me.id : (try? supervisor(typed.by))?.id
    draft.situation = try? guidance.oneSituation(typed.situation).id
    if draft.situation == nil, let found = try? guidance.oneMoment(typed.moment) {
      draft.situation = found.situation.id
    }
    var left: [String] = []
    draft.marks = [:]
    for (words, sign) in [(typed.well, Feedback.Mark.Sign.well), (typed.workOn, .workOn)] {
      for word in words {
        if let found = try? guidance.oneLookFor(word), draft.marks[found.id] == nil {
          draft.marks[found.id] = sign
        } else {
          left.append("\(sign.rawValue)\(word)")
        }
      }
    }
    let place = draft.situation.flatMap { guidance.situation($0) }
    draft.moment = (try? guidance.oneMoment(typed.moment, in: place))?.moment.id
    draft.role = try? Self.role(typed.role)
    draft.back = try? guidance.oneBack(typed.support)
    draft.ahead = try? guidance.oneAhead(typed.ahead)
    draft.talked = typed.isSaid ? today : nil
    draft.take(typed)
    left += [
      ("by", typed.by, draft.by == nil), ("moment", typed.moment, draft.moment == nil),
      ("role", typed.role, draft.role == nil), ("support", typed.support, draft.back == nil),
      ("ahead", typed.ahead, draft.ahead == nil), ("project", typed.thread, draft.thread == nil),
    ].filter { !$0.1.isEmpty && $0.2 }.map { "\($0.0): \($0.1)" }
    draft.saw = typed.words(besides: left)
    return draft
  }
}
