public import Practice

/// A draft that waits to be taken up again.
public struct WaitingFeedback: Hashable, Sendable {
  /// The id that its record will have.
  public var id: RecordID
  /// When it was begun.
  public var started: Timestamp
  /// Whom it is about, if that was chosen.
  public var trainee: RecordID?
  /// Where it was seen, if that was chosen.
  public var situation: Situation.ID?
  /// The feedback that it changes; nil where it is new.
  public var amends: RecordID?

  /// What was typed of a name that was not taken yet; empty for nothing.
  public var typedName: String

  /// Makes a waiting draft.
  public init(
    id: RecordID, started: Timestamp, trainee: RecordID?, situation: Situation.ID?,
    amends: RecordID? = nil, typedName: String = ""
  ) {
    self.amends = amends
    self.typedName = typedName
    self.id = id
    self.started = started
    self.trainee = trainee
    self.situation = situation
  }
}
