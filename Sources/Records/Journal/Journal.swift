internal import Glibc
import Practice

/// One file of ours, `<writer>.jsonl` in a folder of the store, while the lock is held.
struct Journal {
  /// Lines that are on the disk, and how to take them away again.
  struct Appended {
    var records: [Record]
    var status: FileStatus
    var oldSize: Int
  }

  let store: Store
  let state: LocalState
  let folder: StoreFolder
  let writer: String

  var files: any FileSystem { store.files }
  var opening: LineOpening { LineOpening(seal: store.seal, folder: folder.name) }
  var name: String { "\(writer).jsonl" }
  var path: String { "\(store.place.home)/\(folder.name)/\(name)" }

  /// Writes lines and proves that they are on the disk and under the name; throws `JournalFault`.
  ///
  /// A file that was replaced while we wrote, as a replicator may do, is written again: what we
  /// wrote went down with the file that had the name before.
  func append(
    _ entries: [JournalEntry], clock: inout HybridClock, seen: Seen.Mark?
  ) throws(JournalFault) -> Appended {
    for _ in 0..<20 {
      if let appended = try attempt(entries, clock: &clock, seen: seen) { return appended }
    }
    throw .failed(
      .writeFailed(FileError(code: EAGAIN, call: "rename", path: path)))
  }

  /// Nil when the file was replaced under us.
  private func attempt(
    _ entries: [JournalEntry], clock: inout HybridClock, seen: Seen.Mark?
  ) throws(JournalFault) -> Appended? {
    let folder = try openFolder()
    defer { files.close(folder) }
    let (file, isNew) = try openFile(in: folder, seen: seen)
    defer { files.close(file) }
    guard let status = try checkedStatus(of: file) else { return nil }
    var tail = try reading { () throws(FileError) in
      try JournalTail.read(file, size: status.size, writer: writer, files, opening)
    }
    try repair(&tail, of: file)
    if let seen, tail.n < seen.n {
      throw .foreign(why: "it ends earlier than it did: a backup was brought back")
    }
    if let stamp = tail.stamp {
      // There is nothing above it but a handful of lines.
      guard stamp < .max - 0xFFFF else { throw .foreign(why: "its clock has run out") }
      clock.follow(stamp)
    }
    let lines = stamped(entries, after: tail.n, clock: &clock)
    try write(lines, to: file, tail: tail, in: isNew ? folder : nil)
    do {
      guard try proves(lines.flatMap(\.line), at: tail.size, in: status) else { return nil }
    } catch {
      restore(file, to: tail.size)
      throw error
    }
    return Appended(records: try read(lines), status: status, oldSize: tail.size)
  }

  private func stamped(
    _ entries: [JournalEntry], after n: Int, clock: inout HybridClock
  ) -> [JournalLine] {
    var n = n
    return entries.map { entry in
      n += 1
      let record = entry.record(writer: writer, n: n, stamp: clock.next())
      return JournalLine(record, in: folder, seal: store.seal)
    }
  }

  /// What a reader makes of the lines: the record as it will be read from now on.
  private func read(_ lines: [JournalLine]) throws(JournalFault) -> [Record] {
    var coding = RecordCoding()
    var records: [Record] = []
    for line in lines {
      let bytes = line.line.span.extracting(droppingLast: 1)
      guard case .record(let record) = opening.read(bytes, &coding),
        !record.isDamaged
      else {
        throw .failed(.notAStore(path: path, why: "a record did not come back as it was written"))
      }
      records.append(record)
    }
    return records
  }

  /// Turns a failure to read into a fault.
  func reading<Value>(_ body: () throws(FileError) -> Value) throws(JournalFault) -> Value {
    do {
      return try body()
    } catch {
      throw .failed(StoreError(reading: error))
    }
  }

  /// Turns a failure to write into a fault.
  func writing<Value>(_ body: () throws(FileError) -> Value) throws(JournalFault) -> Value {
    do {
      return try body()
    } catch {
      throw .failed(.writeFailed(error))
    }
  }
}
