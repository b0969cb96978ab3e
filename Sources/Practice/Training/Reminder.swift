/// What whoever works at this computer said that they will try.
public struct Reminder: Hashable, Sendable, Identifiable {
  /// What names it.
  public var id: RecordID
  /// When it was said.
  public var at: Timestamp
  /// What, and where.
  public var thing: ThingToTry

  /// Makes a reminder.
  public init(id: RecordID, at: Timestamp, thing: ThingToTry) {
    self.id = id
    self.at = at
    self.thing = thing
  }
}
