extension Content {
  /// Feedback that was written for practice, on somebody in a scenario: never a trainee's.
  public struct PracticeFeedback: Hashable, Sendable {
    /// The session that it was written in, whose id also stands for whom it is about.
    public var session: RecordID
    /// What was written.
    public var feedback: Feedback

    /// Makes a piece of practice.
    public init(session: RecordID, feedback: Feedback) {
      self.session = session
      self.feedback = feedback
    }
  }
}
