internal import Glibc
public import Practice

/// The key slots of a sealed store: `keys/<slot>.json`, each another passphrase for the same key.
public struct KeySlots: Sendable {
  /// A slot and its name.
  public struct Named: Hashable, Sendable {
    /// Its name, a plain word.
    public var name: String
    /// The slot, or why there is none in the file.
    public var slot: Result<KeySlot, KeySlot.Fault>
  }

  static let folder = "keys"
  private static let ending = ".json"
  /// No slot is larger.
  private static let largest = 4 << 10

  let place: StorePlace
  let store: RecordID
  let files: any FileSystem

  /// The slots of the store in a place, which need not be open; throws `StoreError`.
  ///
  /// Nil where the store is not sealed, or there is none.
  public static func of(
    _ place: StorePlace, files: any FileSystem = RealFileSystem()
  ) throws(StoreError) -> KeySlots? {
    let place = try place.followed(files)
    let home: OpenFile
    do {
      home = try Store.openHome(place, files)
    } catch {
      if case .noStore = error { return nil }
      throw error
    }
    defer { files.close(home) }
    let contents: [UInt8]?
    do {
      contents = try files.contents(of: Store.file, in: home, atMost: 64 << 10)
    } catch {
      throw StoreError(reading: error)
    }
    guard let contents else { return nil }
    let identity = try Store.identity(from: contents, path: "\(home.path)/\(Store.file)")
    return identity.isSealed ? KeySlots(place: place, store: identity.id, files: files) : nil
  }

  /// The id of the store.
  public var storeID: RecordID { store }

  /// All of them by name, damaged ones too; throws `StoreError.readFailed`.
  public func all() throws(StoreError) -> [Named] {
    do throws(FileError) {
      let home = try files.open(place.home, in: nil, for: .folder)
      defer { files.close(home) }
      let folder = try files.open(Self.folder, in: home, for: .folder)
      defer { files.close(folder) }
      var all: [Named] = []
      for file in try files.list(folder) where file.hasSuffix(Self.ending) && !file.hasPrefix(".") {
        let bytes = try files.contents(of: file, in: folder, atMost: Self.largest) ?? []
        let slot = Result { () throws(KeySlot.Fault) in try KeySlot(bytes, store: store) }
        all.append(Named(name: String(file.dropLast(Self.ending.count)), slot: slot))
      }
      return all
    } catch {
      if error.code == ENOENT { return [] }
      throw StoreError(reading: error)
    }
  }

  /// The key that a passphrase gives through any of the slots, and the name of that slot.
  ///
  /// Takes a third of a second a slot. Throws `KeySlot.Fault`: `wrongPassphrase` where some slot is sound,
  /// else what is wrong with the last.
  public func key(
    under passphrase: Passphrase, among slots: [Named]
  ) throws(KeySlot.Fault) -> (key: DataKey, slot: String) {
    var fault = KeySlot.Fault.damaged
    for named in slots {
      do {
        let key = try named.slot.get().key(under: passphrase)
        return (key, named.name)
      } catch {
        if fault != .wrongPassphrase { fault = error }
      }
    }
    throw fault
  }

  /// Writes a slot whole, and reads it back before it counts.
  ///
  /// - Parameters:
  ///   - slot: The slot.
  ///   - name: Its name.
  ///   - replacing: Whether it may take the place of one of that name.
  /// - Throws: `StoreError`.
  public func write(
    _ slot: KeySlot, named name: String, replacing: Bool
  ) throws(StoreError) {
    guard Self.isName(name) else {
      throw .refused(path: name, why: "a slot's name is a plain word")
    }
    do throws(FileError) {
      let home = try files.open(place.home, in: nil, for: .folder)
      defer { files.close(home) }
      let folder = try files.openOrMakeFolder([Self.folder], in: home, mode: Store.folderMode)
      defer { files.close(folder) }
      try files.writeWholeFile(
        name + Self.ending, slot.bytes, in: folder, replacing: replacing, mode: Store.fileMode)
    } catch {
      if error.isAlreadyThere {
        throw .refused(path: "\(Self.folder)/\(name)", why: "there is a slot of that name")
      }
      throw .writeFailed(error)
    }
    guard try all().contains(where: { $0.name == name && $0.slot == .success(slot) }) else {
      throw .notAStore(
        path: "\(Self.folder)/\(name)", why: "it did not come back as it was written")
    }
  }

  /// Removes a slot; the last sound one stays.
  ///
  /// Throws `StoreError`.
  public func remove(_ name: String) throws(StoreError) {
    let others = try all().filter { named in
      named.name != name && (try? named.slot.get()) != nil
    }
    guard !others.isEmpty else {
      throw .refused(
        path: "\(Self.folder)/\(name)", why: "it is the last one, and nobody could read the store")
    }
    do throws(FileError) {
      let home = try files.open(place.home, in: nil, for: .folder)
      defer { files.close(home) }
      let folder = try files.open(Self.folder, in: home, for: .folder)
      defer { files.close(folder) }
      try files.remove(name + Self.ending, in: folder)
      try files.syncFolder(folder)
    } catch {
      throw .writeFailed(error)
    }
  }

  /// Whether a word may name a slot.
  public static func isName(_ name: String) -> Bool { WriterName.isWellFormed(name) }
}
