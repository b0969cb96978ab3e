public import Practice

extension Store {
  private static let backupNote = "backup"

  /// The day of the last backup from this computer; nil where there was none.
  public func lastBackup() -> Day? {
    guard let state = try? openState(making: false) else { return nil }
    defer { files.close(state.folder) }
    let bytes = try? files.contents(of: Self.backupNote, in: state.folder, atMost: 64)
    return (bytes ?? nil).flatMap { Day(String(decoding: $0.prefix(10), as: UTF8.self)) }
  }

  /// Notes the day of a backup; throws `StoreError`.
  public func noteBackup(on day: Day) throws(StoreError) {
    try locked { state throws(StoreError) in
      do throws(FileError) {
        try files.writeWholeFile(
          Self.backupNote, Array("\(day)\n".utf8), in: state.folder, mode: LocalState.mode)
      } catch {
        throw .writeFailed(error)
      }
    }
  }

  /// When the store was made.
  public var made: Instant { Instant(milliseconds: id.milliseconds) }
}
