internal import Practice

/// What a page opened from the form hands back to it, as it happens.
enum FormChange: Sendable {
  case marks([LookFor.ID: Feedback.Mark.Sign])
  case jots([Feedback.Jot])
  case jotText(TextField)
}

extension FeedbackForm {
  mutating func take(_ change: FormChange, in world: World) {
    switch change {
    case .marks(let marks):
      draft.marks = marks
      settlePicks(in: world)
      refreshCoach(in: world)
    case .jots(let jots):
      // One that is empty is being taken out.
      draft.jots = jots.filter { !$0.text.isEmpty }
      lookAtJots()
    case .jotText(let field): jotText = field
    }
  }
}
