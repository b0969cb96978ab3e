/// A record without what it says: who wrote it down, when and where it stands in the order.
///
/// Folds pass it along instead of the record, whose words would be copied at every step.
struct RecordHead: Comparable {
  let id: RecordID
  let at: Timestamp
  let by: RecordID
  let stamp: UInt64
  let writer: String
  let act: RecordID
  let isDamaged: Bool
  let unknown: [Record.UnknownKey]
  let version: Int

  init(_ record: borrowing Record) {
    id = record.id
    at = record.at
    by = record.by
    stamp = record.stamp
    writer = record.writer
    act = record.act
    isDamaged = record.isDamaged
    unknown = record.unknown
    version = record.version
  }

  /// Takes what a scan of a line knows, which neither checks it nor finds keys that are unknown.
  init(
    writer: String, stamp: UInt64, id: RecordID, at: Timestamp, by: RecordID, act: RecordID
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.stamp = stamp
    self.writer = writer
    self.act = act
    isDamaged = false
    unknown = []
    version = Record.format
  }

  /// When the line was written.
  var written: Timestamp { Timestamp(stamp: stamp, besides: at) }

  /// In the order of the store.
  static func < (one: RecordHead, other: RecordHead) -> Bool {
    if one.stamp != other.stamp { return one.stamp < other.stamp }
    if one.writer != other.writer { return one.writer < other.writer }
    return one.id < other.id
  }
}
