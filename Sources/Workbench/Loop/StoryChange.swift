public import Practice

/// One thing that is done to a trainee's story and saved at once.
public enum StoryChange: Hashable, Sendable {
  /// A step stands elsewhere now.
  case step(RecordID, StepState)
  /// Feedback is taken back.
  case withdraw(feedback: RecordID, why: String)
  /// A project begins.
  case startProject(title: String)
  /// A project is closed on a day, or runs again.
  case setProject(RecordID, closed: Day?)
  /// Feedback is filed under a project, or under none.
  case file(feedback: RecordID, under: RecordID?)
  /// Feedback is filed under a project that begins with it.
  case fileUnderNew(feedback: RecordID, title: String)
  /// Something was shown to somebody.
  case shared(to: String, what: String, through: String)
}
