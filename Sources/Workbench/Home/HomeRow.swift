internal import Practice

/// What a row of Home stands for; the selection follows it when rows move.
enum HomeRow: Hashable, Sendable {
  case trainee(RecordID)
  case toSay(feedback: RecordID, trainee: RecordID)
  case draft(RecordID)
  /// What whoever works here will try.
  case toTry(Reminder.ID)
  /// Looks for what is typed in the feedback itself.
  case find
}
