import Practice
import Records

extension Desk {
  /// Makes a record of this moment.
  func newRecord(
    _ id: RecordID? = nil, by: RecordID, _ content: Content, at: Timestamp? = nil,
    unknown: [Record.UnknownKey] = []
  ) -> NewRecord {
    NewRecord(
      id: id ?? newID(), at: at ?? clock.nowStamp, by: by, content: content, unknown: unknown)
  }

  /// Saves records as one act.
  ///
  /// - Parameters:
  ///   - records: The records, in order.
  ///   - about: The trainee whose folder takes what does not itself say whom it is about.
  ///   - known: The records that the act rests on.
  /// - Returns: The records as they are in the files.
  /// - Throws: `DeskError.store`.
  @discardableResult
  func append(
    _ records: [NewRecord], about: RecordID? = nil, restingOn known: [Record] = []
  ) throws(DeskError) -> [Record] {
    let store = try opened()
    let latest = known.map(\.stamp).max()
    return try Self.onStore { () throws(StoreError) in
      try store.append(
        records, act: newID(), about: about, restingOn: latest.map { [$0] } ?? [], now: clock.now)
    }
  }
}
