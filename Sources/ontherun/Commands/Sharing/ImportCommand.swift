import ArgumentParser
import Practice
import Records

/// `ontherun import`: a backup, into a place without a store.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring a backup back, into a place without a store.",
    discussion: """
      Says what will come in, and asks. A backup is brought back whole, with every computer's lines, into \
      a place where there is no store yet: name another with --store or ONTHERUN_HOME. A sealed store \
      comes back sealed, and the backup's passphrase opens it too. What was erased after the backup was \
      made is in it again: erase it again.
      Example: ontherun import /media/stick/ontherun-2026-11-25.backup --store again
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Flag(help: "Do not ask.")
  var yes = false

  func run() throws {
    guard let bytes = SmallFile.read(file, limit: BackupFile.largest + 1) else {
      throw DeskError.noFile(path: file)
    }
    guard BackupFile.isBackup(bytes), bytes.count <= BackupFile.largest else {
      throw DeskError.badValue("\(file) was not brought back: it is no file that ontherun wrote.")
    }
    try BackupReturn(path: file, bytes: bytes, storeName: store.store, isAgreed: yes).carryOut()
  }
}
