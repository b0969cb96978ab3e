internal import Glibc
public import Practice

/// What one login keeps on this machine for itself: practice that was written alone, and reminders.
///
/// It lies with the local state, which no replicator carries; a file of it is written whole.
public struct SoloFolder: Sendable {
  static let folder = "solo"
  private static let practiceFile = "practice.jsonl"
  private static let remindersFile = "to-try.jsonl"
  /// No file of it grows beyond what a lifetime of walks fills.
  private static let largest = 8 << 20

  private let store: Store
  private var files: any FileSystem { store.files }

  init(_ store: Store) {
    self.store = store
  }

  /// What was written for practice alone, in order; throws `StoreError.readFailed`.
  public func practice() throws(StoreError) -> [Record] {
    var coding = RecordCoding()
    return try lines(of: Self.practiceFile).compactMap { line in
      if case .record(let record) = coding.read(line.span) { record } else { nil }
    }
  }

  /// Keeps what was written for practice; throws `StoreError`: `readOnly`, `tooLong`, `busy`, `writeFailed`.
  public func keep(_ new: NewRecord) throws(StoreError) {
    try Limits.check([new])
    let entry = JournalEntry(new: new, act: new.id, partOf: nil)
    try change(Self.practiceFile) { lines in
      let record = entry.record(
        writer: "solo", n: lines.count + 1, stamp: UInt64(max(0, new.at.instant.milliseconds)) << 16
      )
      lines.append(RecordCoding.line(for: record))
    }
  }

  /// What whoever works here will try, in the order in which it was said; throws `StoreError.readFailed`.
  public func reminders() throws(StoreError) -> [Reminder] {
    try lines(of: Self.remindersFile).compactMap { ReminderCoding.reminder(in: $0) }
  }

  /// Keeps a reminder; throws `StoreError`: `readOnly`, `busy`, `writeFailed`.
  public func keep(_ reminder: Reminder) throws(StoreError) {
    try change(Self.remindersFile) { $0.append(ReminderCoding.line(for: reminder)) }
  }

  /// Takes a reminder away; nothing where there is none.
  ///
  /// Throws `StoreError`: `readOnly`, `busy`, `writeFailed`.
  public func letGo(_ id: Reminder.ID) throws(StoreError) {
    try change(Self.remindersFile) { lines in
      lines.removeAll { ReminderCoding.reminder(in: $0)?.id == id }
    }
  }

  /// The lines of a file; a missing one has none.
  ///
  /// A line that cannot be read stays where it is.
  private func lines(of name: String) throws(StoreError) -> [[UInt8]] {
    guard let state = try store.openState(making: false) else { return [] }
    defer { files.close(state.folder) }
    do {
      let folder = try files.open(Self.folder, in: state.folder, for: .folder)
      defer { files.close(folder) }
      return try lines(of: name, in: folder)
    } catch {
      if error.code == ENOENT { return [] }
      throw StoreError(reading: error)
    }
  }

  private func lines(of name: String, in folder: OpenFile) throws(FileError) -> [[UInt8]] {
    let bytes = try files.contents(of: name, in: folder, atMost: Self.largest) ?? []
    return bytes.split(separator: 0x0A).map { line in
      let line = [UInt8](line)
      return store.seal.flatMap { $0.open(line.span, folder: "solo/\(name)") } ?? line
    }
  }

  private func change(
    _ name: String, _ body: (inout [[UInt8]]) -> Void
  ) throws(StoreError) {
    try store.locked { state throws(StoreError) in
      do throws(FileError) {
        let folder = try files.openOrMakeFolder(
          [Self.folder], in: state.folder, mode: Store.folderMode)
        defer { files.close(folder) }
        let before = try lines(of: name, in: folder)
        var lines = before
        body(&lines)
        guard lines != before else { return }
        var bytes: [UInt8] = []
        for (place, line) in lines.enumerated() {
          let sealed = store.seal?.seal(
            line, folder: "solo/\(name)", writer: "solo", n: place + 1)
          bytes += (sealed ?? line) + [0x0A]
        }
        try files.writeWholeFile(name, bytes, in: folder, mode: Store.fileMode)
      } catch {
        throw .writeFailed(error)
      }
    }
  }
}

extension Store {
  /// What this login keeps on this machine for itself.
  public var solo: SoloFolder { SoloFolder(self) }
}
