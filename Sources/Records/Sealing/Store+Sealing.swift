internal import Glibc
public import Practice

extension Store {
  /// Makes a sealed store in a folder and opens it.
  ///
  /// Its slot is written before `store.json`, so that a folder with one can be unlocked.
  ///
  /// - Parameters:
  ///   - place: Where.
  ///   - name: What people call it.
  ///   - id: What names it.
  ///   - key: Its key.
  ///   - slot: The first slot, with its name.
  ///   - files: The file system.
  /// - Returns: The store, opened.
  /// - Throws: `StoreError`.
  public static func createSealed(
    _ place: StorePlace, name: String, id: RecordID, key: DataKey,
    slot: (name: String, slot: KeySlot), files: any FileSystem = RealFileSystem()
  ) throws(StoreError) -> Store {
    guard id.isWellFormed else { throw .notAStore(path: place.home, why: "its id is no UUID") }
    do {
      try make(place, name: name, id: id, sealed: slot, files)
    } catch {
      if error.code == EEXIST { throw .alreadyThere(path: place.home) }
      throw .cannotCreate(error)
    }
    return try open(place, key: key, files: files)
  }

  /// Moves this store into a sealed one below its own folder, and opens that.
  ///
  /// Our own lines are copied and compared, then `moved.json` names the sealed store, and only then do the
  /// plain files of ours go: killed at any moment, everything is in one of the two. Other writers move theirs
  /// when they see the note.
  ///
  /// - Parameters:
  ///   - id: What names the sealed store.
  ///   - key: Its key.
  ///   - slot: The first slot, with its name.
  /// - Returns: The sealed store.
  /// - Throws: `StoreError`; the plain store is then as it was.
  public func sealed(
    as id: RecordID, key: DataKey, slot: (name: String, slot: KeySlot)
  ) throws(StoreError) -> Store {
    guard !isSealed else { throw .refused(path: place.home, why: "it is sealed already") }
    var below = place
    below.top = place.home
    below.home = "\(place.home)/\(MovedNote.path(id))"
    let sealed = try Store.createSealed(
      below, name: name, id: id, key: key, slot: slot, files: files)
    try locked { state throws(StoreError) in
      let move = PlainMove(from: self, into: sealed, state)
      try move.copy()
      do throws(FileError) {
        let home = try files.open(place.home, in: nil, for: .folder)
        defer { files.close(home) }
        try MovedNote.write(id, in: home, files)
      } catch {
        throw .writeFailed(error)
      }
    }
    _ = try sealed.finishMoving()
    return sealed
  }

  /// Moves what plain lines of ours still lie above a sealed store, after a kill or on another computer.
  ///
  /// - Returns: The writers whose plain files wait for their own computer, as screens name them.
  /// - Throws: `StoreError`.
  @discardableResult
  public func finishMoving() throws(StoreError) -> [String] {
    guard let top = place.top, isSealed, readOnlyReason == nil else { return [] }
    var above = place
    above.home = top
    above.top = top
    let contents: [UInt8]?
    do throws(FileError) {
      let home = try files.open(top, in: nil, for: .folder)
      defer { files.close(home) }
      contents = try files.contents(of: Store.file, in: home, atMost: 64 << 10)
    } catch {
      throw StoreError(reading: error)
    }
    guard let contents else { return [] }
    let identity = try Store.identity(from: contents, path: "\(top)/\(Store.file)")
    let plain = Store(
      place: above, id: identity.id, name: identity.name, readOnlyReason: nil, files: files,
      seal: nil)
    return try plain.locked { state throws(StoreError) in
      let move = PlainMove(from: plain, into: self, state)
      try move.carryOver()
      if try move.hasOwn() {
        try move.copy()
        try move.removeOwn()
      }
      return try move.others()
    }
  }
}
