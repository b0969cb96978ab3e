import Practice
import Records

/// Whom and where the last record made here was about: a guess for the next one, and no more.
struct LastRecord: Hashable, Sendable {
  /// The trainee.
  var trainee: RecordID
  /// The situation.
  var situation: Situation.ID

  private static let file = "last"

  /// Reads it from the notes of this login; nil where there is none.
  static func read(of store: Store) -> LastRecord? {
    guard let bytes = SmallFile.read("\(folder(of: store))/\(file)", limit: 512) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2 else { return nil }
    return LastRecord(trainee: RecordID(String(words[0])), situation: String(words[1]))
  }

  /// Notes it; a save never fails by it.
  func write(of store: Store) {
    let files = RealFileSystem()
    guard let folder = try? files.open(Self.folder(of: store), in: nil, for: .folder) else {
      return
    }
    defer { files.close(folder) }
    let text = "\(trainee.text) \(situation)\n"
    try? files.writeWholeFile(Self.file, Array(text.utf8), in: folder, isSynced: false)
  }

  /// Forgets it, since it was about somebody who was erased.
  static func forget(of store: Store) {
    let files = RealFileSystem()
    guard let folder = try? files.open(folder(of: store), in: nil, for: .folder) else { return }
    defer { files.close(folder) }
    try? files.remove(file, in: folder)
  }

  /// The folder that the store keeps its notes of this login in.
  static func folder(of store: Store) -> String {
    "\(store.place.state)/\(store.id.text)/\(store.place.machineID)"
  }
}
