import Practice
import Records

/// The word that takes the keyboard back after a hand-over: one for each supervisor and device.
///
/// It keeps a glance away, and in a plain store that is all it can do; a sealed one asks for its passphrase.
extension Desk {
  private static let file = "word"

  /// Whether the supervisor who works here has chosen a word.
  var hasWord: Bool { kept() != nil }

  /// Keeps a word, or with an empty one none; returns whether there is one now.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`, `cannotCreate`.
  func chooseWord(_ word: String) throws(DeskError) -> Bool {
    let store = try opened()
    let me = try me(among: people()).id
    let salt = newID().text
    let text = word.isEmpty ? "" : "\(me.text) \(salt) \(WordDigest.of(word, salt: salt))\n"
    let path = LastRecord.folder(of: store)
    let files = RealFileSystem()
    do throws(FileError) {
      let folder = try files.open(path, in: nil, for: .folder)
      defer { files.close(folder) }
      try files.writeWholeFile(Self.file, Array(text.utf8), in: folder)
    } catch {
      throw .cannotCreate(path: "\(path)/\(Self.file)", why: error.cause)
    }
    return !word.isEmpty
  }

  /// Whether this is the word that was chosen, or in a sealed store a passphrase; throws `DeskError.store`.
  ///
  /// A passphrase takes a third of a second for each slot.
  func isWord(_ word: String) throws(DeskError) -> Bool {
    if let store, store.isSealed {
      return try Self.onStore { () throws(StoreError) in
        guard let slots = try KeySlots.of(store.place) else { return false }
        let all = try slots.all()
        return (try? slots.key(under: Passphrase(word), among: all)) != nil
      }
    }
    guard let kept = kept() else { return true }
    return WordDigest.of(word, salt: kept.salt) == kept.digest
  }

  private func kept() -> (salt: String, digest: String)? {
    guard let store,
      let bytes = SmallFile.read(
        "\(LastRecord.folder(of: store))/\(Self.file)", limit: 512)
    else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .map(String.init)
    guard parts.count == 3, let me = try? me(among: people()).id, me.text == parts[0] else {
      return nil
    }
    return (parts[1], parts[2])
  }
}
