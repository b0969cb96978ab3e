/// Feedback as it stands today: the record, its amendments, and what became of it.
public struct FeedbackEntry: Hashable, Sendable, Identifiable {
  /// One version: the record itself, or an amendment of it.
  public struct Version: Hashable, Sendable {
    /// The record that says so.
    public var record: RecordID
    /// When it was put down.
    public var at: Timestamp
    /// Who put it down.
    public var by: RecordID
    /// What it says.
    @Boxed public var feedback: Feedback
    /// Whether no other version replaced it; several are current when they were made apart.
    public var isCurrent: Bool
    /// When it says that it was seen.
    public var seen: Timestamp
    /// The versions that its writer had seen, and so replaced.
    public var over: [RecordID]

    /// Makes a version.
    public init(
      record: RecordID, at: Timestamp, by: RecordID, feedback: Feedback, isCurrent: Bool,
      seen: Timestamp, over: [RecordID] = []
    ) {
      self.record = record
      self.at = at
      self.by = by
      self.feedback = feedback
      self.isCurrent = isCurrent
      self.seen = seen
      self.over = over
    }
  }

  /// The id of the first record.
  public var id: RecordID
  /// When it was seen, as last amended.
  public var at: Timestamp
  /// Who saw it.
  public var by: RecordID
  /// The place of the first record in the order of the store.
  public var stamp: UInt64
  /// The action that it was saved with.
  public var act: RecordID
  /// What it says, as last amended.
  @Boxed public var feedback: Feedback
  /// What became of it.
  public var state: EntryState
  /// Why it was taken back, and when; nil while it stands.
  public var withdrawal: Withdrawal?
  /// When the first record was put down.
  public var written: Timestamp
  /// The versions that stand where there are several; most feedback is never amended.
  var versions: [Version]
  /// Keys that this version does not know, which an amendment carries on.
  public var unknown: [Record.UnknownKey]
  /// The latest version of the format among its lines.
  public var format: Int

  /// Whether a later version of the program wrote it: it is shown, not changed.
  public var isNewer: Bool { format > Record.format }

  /// Whether its stamp is over a day ahead of a moment: some clock was wrong.
  public func isAhead(of now: Instant) -> Bool {
    stamp >> 16 > UInt64(max(0, now.milliseconds + 24 * 60 * 60 * 1_000))
  }

  /// The versions that stand, the first one first.
  public var history: [Version] {
    guard versions.isEmpty else { return versions }
    return [
      Version(record: id, at: written, by: by, feedback: feedback, isCurrent: true, seen: at)
    ]
  }

  /// What an amendment made now replaces: its `over`.
  public var currentVersions: [RecordID] { history.filter(\.isCurrent).map(\.record) }

  /// Whether it counts and has not been said to the trainee.
  public var isUnsaid: Bool { !state.isWithdrawn && state.talked == nil }

  /// The words that stand for it in a list: what was seen, else the first line that was filled in.
  public var firstWords: String { feedback.firstWords }
}

extension FeedbackEntry {
  /// Why feedback was taken back.
  public struct Withdrawal: Hashable, Sendable {
    /// The record that takes it back: what a second thought withdraws.
    public var record: RecordID
    /// When it was taken back.
    public var at: Timestamp
    /// Who took it back.
    public var by: RecordID
    /// Why.
    public var why: String
  }
}
