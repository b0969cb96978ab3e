internal import Glibc
import Practice

/// The two files of a draft: while one fills up, the other holds what came before.
///
/// The lock lies on the first. It is the open file's, so it goes with a program that is killed.
struct DraftPair: Sendable {
  let id: RecordID
  let files: any FileSystem
  let both: [OpenFile]
  /// The folder, whose names have to reach the disk with the first sync.
  let folder: OpenFile
  /// What its lines are sealed with; nil in a plain store.
  let seal: LineSeal?

  var coding: DraftCoding { DraftCoding(id, seal: seal) }

  /// How long somebody is waited for who has a draft: another window looks at it for a moment, and a
  /// program that is ending holds its files a little longer than its terminal.
  static let patience = Duration.milliseconds(200)

  private static func name(_ id: RecordID, _ place: Int) -> String {
    "\(id.text).\(place + 1).draft"
  }

  /// The drafts among the names of a folder.
  static func ids(among names: [String]) -> [RecordID] {
    let ids = names.filter { $0.hasSuffix(".draft") }.map { RecordID(String($0.prefix(36))) }
    return Set(ids.filter(\.isWellFormed)).sorted()
  }

  /// Makes both files and locks them; the folder is the pair's to close, or closed.
  ///
  /// Throws `FileError`.
  static func create(
    _ id: RecordID, in folder: OpenFile, _ files: any FileSystem, _ seal: LineSeal?
  ) throws(FileError) -> DraftPair {
    var opened = [folder]
    do throws(FileError) {
      guard id.isWellFormed else { throw FileError(code: EINVAL, call: "open", path: folder.path) }
      let first = try files.open(name(id, 0), in: folder, for: .creatingForUpdates)
      opened.append(first)
      if try files.status(of: first).mode != LocalState.mode {
        try files.setMode(LocalState.mode, of: first)
      }
      guard try files.lock(first, .owning, within: patience) else {
        throw FileError(code: EAGAIN, call: "lock", path: first.path)
      }
      let second = try openOrMake(name(id, 1), in: folder, files)
      return DraftPair(id: id, files: files, both: [first, second], folder: folder, seal: seal)
    } catch {
      if opened.count > 1 { try? files.remove(name(id, 0), in: folder) }
      for file in opened { files.close(file) }
      throw error
    }
  }

  /// Opens both files, nil when somebody has them open all that time; the folder is the pair's to
  /// close, or closed.
  ///
  /// Throws `FileError`.
  static func open(
    _ id: RecordID, in folder: OpenFile, _ files: any FileSystem, _ seal: LineSeal?,
    for use: LockUse, within patience: Duration
  ) throws(FileError) -> DraftPair? {
    var opened = [folder]
    do throws(FileError) {
      let first = try openOrMake(name(id, 0), in: folder, files)
      opened.append(first)
      if try files.lock(first, use, within: patience) {
        let second = try openOrMake(name(id, 1), in: folder, files)
        return DraftPair(
          id: id, files: files, both: [first, second], folder: folder, seal: seal)
      }
    } catch {
      for file in opened { files.close(file) }
      throw error
    }
    for file in opened { files.close(file) }
    return nil
  }

  /// What a draft says that somebody may have open; nil where it is being made or taken away.
  ///
  /// A line that is half written is not there yet, as after a kill. Closes the folder. Throws
  /// `FileError`.
  static func look(
    at id: RecordID, in folder: OpenFile, _ files: any FileSystem, _ seal: LineSeal?
  ) throws(FileError) -> DraftCoding.Form? {
    var both: [OpenFile] = []
    for place in 0..<2 {
      if let file = try? files.open(name(id, place), in: folder, for: .reading) {
        both.append(file)
      }
    }
    let pair = DraftPair(id: id, files: files, both: both, folder: folder, seal: seal)
    defer { pair.close() }
    return try pair.read()?.form
  }

  private static func openOrMake(
    _ name: String, in folder: OpenFile, _ files: any FileSystem
  ) throws(FileError) -> OpenFile {
    try LocalState(files: files, folder: folder).openOrMake(name)
  }

  /// What the later round of the two says, and which file has it; nil when neither has a whole form.
  ///
  /// Throws `FileError`.
  func read() throws(FileError) -> (form: DraftCoding.Form, place: Int)? {
    var best: (form: DraftCoding.Form, place: Int)?
    for (place, file) in both.enumerated() {
      let size = try files.status(of: file).size
      let bytes = try files.bytes(of: file, at: 0, count: size)
      guard let form = coding.read(bytes) else { continue }
      if best.map({ $0.form.round < form.round }) ?? true { best = (form, place) }
    }
    return best
  }

  /// Removes both names, the one with the older round first, so that a kill leaves all or nothing.
  func remove() {
    let newest = (try? read())?.place ?? 0
    try? files.remove(Self.name(id, 1 - newest), in: folder)
    try? files.remove(Self.name(id, newest), in: folder)
    try? files.syncFolder(folder)
  }

  func close() {
    for file in both + [folder] { files.close(file) }
  }
}
