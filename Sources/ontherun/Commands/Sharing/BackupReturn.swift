import Practice
import Records

/// A backup on its way back into a place without a store.
struct BackupReturn {
  let path: String
  let bytes: [UInt8]
  /// What `--store` said.
  let storeName: String?
  /// Whether nothing is to be asked.
  let isAgreed: Bool

  /// Where the backup's passphrase goes in a sealed store.
  private static let slot = "backup"

  func carryOut() throws {
    let environment = Environment.ofProcess()
    if let doubt = environment.doubt(ofStoreNamed: storeName) { throw DeskError.badValue(doubt) }
    let place = environment.place(named: storeName)
    guard !Store.exists(at: place) else {
      throw CommandError.failed(
        "There is a store in \(place.home) already, and a backup is brought back whole. Name an empty place: "
          + "ontherun import FILE --store NAME", exitCode: 73)
    }
    // What is no backup is refused before anybody types a passphrase.
    _ = try opened { () throws(BackupFile.Fault) in try BackupFile.header(of: bytes) }
    let words = try Unlocking.passphrase(asking: "Passphrase of the backup: ")
    let backup = try opened { () throws(BackupFile.Fault) in
      try BackupFile.read(bytes, under: words)
    }
    let sort = backup.key == nil ? "a plain store" : "a sealed store"
    Output.complain(
      "Made on \(backup.day.short(besides: 0)): \(sort) of \(ShortList.count(backup.lines, "line")) in "
        + "\(ShortList.count(backup.files.count, "file")). It goes into \(place.home)")
    if !isAgreed { try Consent.ask("Bring it back?", whatElse: "--yes") }
    let slot = backup.key.map { key in
      (name: Self.slot, slot: KeySlot(key, under: words, store: backup.store))
    }
    let restored = try Desk.onStore { () throws(StoreError) in
      try Store.restore(backup, at: place, slot: slot)
    }
    Output.complain("Brought back: \(ShortList.count(backup.lines, "line")).")
    guard let device = try? restored.device(), device.who != nil else {
      return Output.complain("Say who works here: ontherun me NAME")
    }
  }

  private func opened<Value>(
    _ body: () throws(BackupFile.Fault) -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      if error == .wrongPassphrase {
        throw DeskError.notUnlocked(
          "That is not the passphrase of this backup. Nothing was changed.")
      }
      throw DeskError.badValue("\(path) was not brought back: \(Self.sentence(of: error))")
    }
  }

  private static func sentence(of fault: BackupFile.Fault) -> String {
    switch fault {
    case .notABackup, .wrongPassphrase: "it is no file that ontherun backup wrote."
    case .newer: "a later version of ontherun made it; bring this one up to date."
    case .cutOff: "it ends too soon. Take another backup."
    case .damaged(let line):
      "line \(line) was changed since it was written. Take another backup."
    }
  }
}
