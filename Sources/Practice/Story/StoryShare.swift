/// What was shown to whom.
public struct StoryShare: Hashable, Sendable, Identifiable {
  /// The record.
  public var id: RecordID
  /// When.
  public var at: Timestamp
  /// Who showed it.
  public var by: RecordID
  /// To whom.
  public var to: String
  /// What.
  public var what: String
  /// How.
  public var through: String
}
