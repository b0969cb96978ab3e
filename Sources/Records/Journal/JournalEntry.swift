import Practice

/// A record on its way into a file: all but its writer, number and stamp.
struct JournalEntry {
  var new: NewRecord
  var act: RecordID
  var partOf: RecordID?

  func record(writer: String, n: Int, stamp: UInt64) -> Record {
    Record(
      writer: writer, n: n, stamp: stamp, id: new.id, at: new.at, by: new.by, act: act,
      partOf: partOf, content: new.content, unknown: new.unknown)
  }
}

/// A record and its bytes, with the line feed.
struct JournalLine {
  let line: [UInt8]

  init(_ record: Record, in folder: StoreFolder, seal: LineSeal?) {
    let plain = RecordCoding.line(for: record)
    let sealed = seal?.seal(plain, folder: folder.name, writer: record.writer, n: record.n)
    line = (sealed ?? plain) + [0x0A]
  }
}
