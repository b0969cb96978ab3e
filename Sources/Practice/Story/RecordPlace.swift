/// Where a record stands in the order of the store, small enough to sort thousands.
///
/// A record is hundreds of bytes with dozens of references; sorting places instead of records is
/// what keeps the folding of a long story within a few milliseconds.
struct RecordPlace: Comparable {
  let stamp: UInt64
  let writer: String
  let id: RecordID
  /// Its index among the records that were handed in.
  let index: Int

  init(_ record: borrowing Record, at index: Int) {
    stamp = record.stamp
    writer = record.writer
    id = record.id
    self.index = index
  }

  static func < (one: RecordPlace, other: RecordPlace) -> Bool {
    if one.stamp != other.stamp { return one.stamp < other.stamp }
    if one.writer != other.writer { return one.writer < other.writer }
    return one.id < other.id
  }
}
