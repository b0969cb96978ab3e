/// A record before the store has stamped it: what a save hands over.
public struct NewRecord: Hashable, Sendable {
  /// Its id, made when the form opened, so that a draft knows whether it was saved.
  public var id: RecordID
  /// When it was seen.
  public var at: Timestamp
  /// Who says so.
  public var by: RecordID
  /// What it says.
  public var content: Content
  /// Keys of a later version that an amendment carries on.
  public var unknown: [Record.UnknownKey]

  /// Makes a record to be saved.
  public init(
    id: RecordID, at: Timestamp, by: RecordID, content: Content,
    unknown: [Record.UnknownKey] = []
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.content = content
    self.unknown = unknown
  }
}
