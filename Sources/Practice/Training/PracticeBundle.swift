/// What somebody wrote for practice on a computer of their own, to be handed to whoever leads the session.
///
/// Nothing in it says who wrote it, where, or at what time of the day.
public struct PracticeBundle: Hashable, Sendable {
  /// One piece.
  public struct Piece: Hashable, Sendable {
    /// Its id, of which the time is the day's beginning.
    public var id: RecordID
    /// What was written.
    public var feedback: Feedback

    /// Makes a piece.
    public init(id: RecordID, feedback: Feedback) {
      self.id = id
      self.feedback = feedback
    }
  }

  /// The scenario.
  public var scenario: Scenario.ID
  /// What was written.
  public var pieces: [Piece]

  /// Makes a bundle of what is in one already.
  public init(scenario: Scenario.ID, pieces: [Piece]) {
    self.scenario = scenario
    self.pieces = pieces
  }

  /// Makes a bundle of what was written, without all that could tell whose it is.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - written: What was written.
  ///   - day: The beginning of the day.
  ///   - newID: Makes an id of a moment.
  public init(
    scenario: Scenario.ID, written: [WrittenPractice], day: Timestamp,
    newID: (Instant) -> RecordID
  ) {
    self.scenario = scenario
    pieces = written.map { piece in
      var feedback = piece.feedback
      feedback.trainee = Self.nobody
      feedback.by = nil
      feedback.byRole = .other
      feedback.unit = ""
      // A department's own library would tell which department.
      feedback.library = ""
      feedback.talked = nil
      feedback.jots = feedback.jots.map { Feedback.Jot(at: day, text: $0.text) }
      if let next = feedback.next {
        feedback.next = NextStep(
          id: newID(day.instant), text: next.text, who: next.who, due: next.due)
      }
      return Piece(id: newID(day.instant), feedback: feedback)
    }
  }

  /// Whom a piece is about until it is gathered: the scenario's doctor, who has no id of their own.
  public static let nobody = RecordID("00000000-0000-7000-8000-000000000000")
}
