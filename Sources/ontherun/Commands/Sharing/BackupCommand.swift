import ArgumentParser
import Practice
import Records

/// `ontherun backup`: the whole store in one sealed file.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole store into one sealed file.",
    discussion: """
      Every line of every computer's files goes in, with a passphrase of its own that is asked for at the \
      terminal. Of a sealed store it opens the store too. Drafts are not in it. It takes the place of no \
      file, and is read back and compared before it says 'Written'. What is erased later stays in it, so \
      throw old ones away. It comes back with: ontherun import FILE, into a place without a store.
      Example: ontherun backup /media/stick/ontherun-2026-11-25.backup
      """)

  /// What the passphrase is for, said before it is asked.
  private static let notice =
    "A passphrase of its own opens the backup. Once it is forgotten nobody can read it."

  @OptionGroup var store: StoreOptions

  @Argument(help: "A file that is not there yet.", completion: .file())
  var file: String

  func run() throws {
    let desk = try store.desk()
    let store = try desk.opened()
    let folderPath = Path.resolved(Path.split(file).folder)
    guard !SmallFile.isThere(file) else {
      throw DeskError.cannotCreate(path: file, why: "there is something of that name already")
    }
    guard !"\(folderPath)/".hasPrefix("\(store.place.top ?? store.place.home)/") else {
      throw DeskError.cannotCreate(path: file, why: "it would lie in the store's own folder")
    }
    Output.complain(Self.notice)
    let words = try Unlocking.newPassphrase()
    let today = desk.clock.today
    let backup = try Desk.onStore { () throws(StoreError) in try store.backup(on: today) }
    let bytes = BackupFile.bytes(of: backup, under: words, id: desk.newID())
    try SharedFile.write(bytes, to: file)
    guard let written = SmallFile.read(file, limit: bytes.count + 1),
      let again = try? BackupFile.read(written, under: words), again.holdsTheSame(as: backup)
    else {
      throw CommandError.failed(
        "\(file) did not come back as it was written, and is no backup. Write it somewhere else.",
        exitCode: 74)
    }
    try Desk.onStore { () throws(StoreError) in try store.noteBackup(on: today) }
    Output.complain(
      "Written: \(file) · \(ShortList.count(backup.lines, "line")) in "
        + "\(ShortList.count(backup.files.count, "file")), read back and compared")
  }
}
