/// Where a next step stands.
public enum StepState: String, CaseIterable, Hashable, Sendable {
  case open, working, done, dropped
}

/// What was agreed to try, or a chance that the supervisor promised.
public struct NextStep: Hashable, Sendable {
  /// Whose it is.
  public enum Owner: String, CaseIterable, Hashable, Sendable {
    case trainee, supervisor
  }

  /// Its own id, by which later records speak of it.
  public var id: RecordID
  /// The words.
  public var text: String
  /// The trainee's step, or the supervisor's promise.
  public var who: Owner
  /// A day, or the next time a situation is chosen.
  public var due: Due?

  /// Makes a next step.
  public init(id: RecordID, text: String, who: Owner, due: Due?) {
    self.id = id
    self.text = text
    self.who = who
    self.due = due
  }
}
