/// A project across months and rotations.
public struct StoryThread: Hashable, Sendable, Identifiable {
  /// The record.
  public var id: RecordID
  /// Its title.
  public var title: String
  /// The first day.
  public var started: Day
  /// The last day; nil while it runs.
  public var closed: Day?
  /// Who began it.
  public var by: RecordID
  /// The versions that an amendment made now replaces: its `over`.
  public var currentVersions: [RecordID]
}
