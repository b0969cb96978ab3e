/// The training sessions among records.
public enum TrainingRecords {
  /// One of them.
  public struct Found: Hashable, Sendable {
    /// Its id.
    public var id: RecordID
    /// When it ended.
    public var at: Timestamp
    /// Who led it.
    public var by: RecordID
    /// What it was.
    public var training: Content.Training
    /// The record that says so.
    public var record: Record
  }

  /// What was written for practice in a session and stands.
  public static func practice(
    of session: RecordID, in records: [Record], erased: Erased
  ) -> [WrittenPractice] {
    Ledger(records: records, erased: erased).standing(.practice)
      .filter { $0.shown.value.session == session }
      .map { WrittenPractice(id: $0.first.id, feedback: $0.shown.value.feedback) }
  }

  /// Those that stand, the latest first.
  public static func standing(in records: [Record], erased: Erased) -> [Found] {
    let byID = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    return Ledger(records: records, erased: erased).standing(.training).compactMap { versions in
      byID[versions.first.id].map {
        Found(
          id: $0.id, at: $0.at, by: $0.by, training: versions.shown.value, record: $0)
      }
    }.sorted { $0.at.instant > $1.at.instant }
  }
}
