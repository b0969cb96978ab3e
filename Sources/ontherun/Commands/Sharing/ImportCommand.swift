import ArgumentParser
import Practice
import Records

/// `ontherun import`: bundles of one person's story into this store, or a backup into an empty place.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a bundle, or bring a backup back into an empty place.",
    discussion: """
      Says first what will come in, and asks; each file comes in whole or not at all, and twice changes \
      nothing. A bundle's records keep their ids, days and observers. Where somebody of exactly that name \
      is here already, say --as NAME for the same person or --new for another.
      A backup is brought back whole, with every computer's lines, into a place where there is no store \
      yet: name another with --store or ONTHERUN_HOME. A sealed store comes back sealed, and the backup's \
      passphrase opens it too. What was erased after the backup was made is in it again: erase it again.
      Examples:
      ontherun import priya.bundle
      ontherun import priya.bundle --as "Priya Nair"
      ontherun import /media/stick/ontherun-2026-11-25.backup --store again
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The files.", completion: .file())
  var files: [String]

  @Option(name: .customLong("as"), help: "Who of those here the bundle is about.")
  var known: String?

  @Flag(help: "The bundle is about somebody else than whoever has that name here.")
  var new = false

  @Flag(help: "Do not ask.")
  var yes = false

  func validate() throws {
    if known != nil, new { throw ValidationError("--as and --new are opposites.") }
  }

  func run() throws {
    for path in files {
      guard let bytes = SmallFile.read(path, limit: BackupFile.largest + 1) else {
        throw DeskError.noFile(path: path)
      }
      if BackupFile.isBackup(bytes), bytes.count <= BackupFile.largest {
        try BackupReturn(path: path, bytes: bytes, storeName: store.store, isAgreed: yes)
          .carryOut()
      } else {
        let who: Desk.BundlePerson = known.map { .known($0) } ?? (new ? .new : .unsaid)
        try BundleIntake(choice: store, who: who, isAgreed: yes).carryOut(path, bytes)
      }
    }
  }
}
