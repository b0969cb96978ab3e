internal import Glibc
public import Practice

/// The drafts of one login on one machine: what was typed and is not saved yet.
public struct DraftStore: Sendable {
  static let folder = "drafts"

  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Opens a new draft; throws `StoreError.writeFailed`.
  ///
  /// Its room on the disk is reserved now, so that a disk that fills up later takes no words.
  public func create(_ header: DraftHeader) throws(StoreError) -> DraftFile {
    try writing { folder throws(FileError) in
      let pair = try DraftPair.create(header.id, in: folder, store.files)
      do throws(FileError) {
        return try DraftFile(header, pair)
      } catch {
        pair.remove(in: folder)
        pair.close()
        throw error
      }
    }
  }

  /// The drafts that nobody has open, the oldest first; throws `StoreError.readFailed`.
  ///
  /// Whether a draft's record was saved after all, `isFinished` says.
  public func list() throws(StoreError) -> [WaitingDraft] {
    guard let folder = try openFolder() else { return [] }
    defer { store.files.close(folder) }
    var drafts: [WaitingDraft] = []
    do {
      for id in DraftPair.ids(among: try store.files.list(folder)) {
        guard let pair = try DraftPair.open(id, in: folder, store.files) else { continue }
        defer { pair.close() }
        guard let form = try pair.read()?.form else { continue }
        drafts.append(WaitingDraft(header: form.header, values: form.values.all))
      }
    } catch {
      throw StoreError(reading: error)
    }
    return drafts.sorted { $0.header.id < $1.header.id }
  }

  /// Opens a draft to go on with it.
  ///
  /// Throws `StoreError`: `busy` when it is open elsewhere, `noRecord` when there is none.
  public func open(_ id: RecordID) throws(StoreError) -> DraftFile {
    try withPair(id) { _, pair throws(FileError) in
      guard let found = try pair.read() else {
        pair.close()
        return nil
      }
      return DraftFile(found.form, pair, from: found.place)
    }
  }

  /// Removes a draft that nobody has open.
  ///
  /// Throws `StoreError`: `busy` when it is open elsewhere; nothing when there is none.
  public func discard(_ id: RecordID) throws(StoreError) {
    do {
      _ = try withPair(id) { folder, pair throws(FileError) in
        pair.remove(in: folder)
        pair.close()
        return true
      }
    } catch {
      if case .noRecord = error { return }
      throw error
    }
  }

  /// Whether the record of a draft was saved: then the draft is of no more use.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func isFinished(_ id: RecordID, in store: Store) throws(StoreError) -> Bool {
    try store.contains(id)
  }

  private func withPair<Value>(
    _ id: RecordID, _ body: (OpenFile, DraftPair) throws(FileError) -> Value?
  ) throws(StoreError) -> Value {
    guard id.isWellFormed, let folder = try openFolder() else { throw .noRecord(id) }
    defer { store.files.close(folder) }
    do {
      guard DraftPair.ids(among: try store.files.list(folder)).contains(id) else {
        throw StoreError.noRecord(id)
      }
      guard let pair = try DraftPair.open(id, in: folder, store.files) else {
        throw StoreError.busy(path: folder.path)
      }
      guard let value = try body(folder, pair) else { throw StoreError.noRecord(id) }
      return value
    } catch let error as FileError {
      throw StoreError(reading: error)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .noRecord(id)
    }
  }

  private func openFolder() throws(StoreError) -> OpenFile? {
    guard let state = try store.openState(making: false) else { return nil }
    defer { store.files.close(state.folder) }
    do {
      return try store.files.open(Self.folder, in: state.folder, for: .folder)
    } catch {
      if error.code == ENOENT { return nil }
      throw StoreError(reading: error)
    }
  }

  private func writing<Value>(
    _ body: (OpenFile) throws(FileError) -> Value
  ) throws(StoreError) -> Value {
    guard let state = try store.openState(making: true) else {
      throw .readOnly(path: store.place.state, why: "there is no room for notes")
    }
    defer { store.files.close(state.folder) }
    do {
      let folder = try store.files.openOrMakeFolder(
        [Self.folder], in: state.folder, mode: Store.folderMode)
      defer { store.files.close(folder) }
      return try body(folder)
    } catch {
      throw .writeFailed(error)
    }
  }
}

extension Store {
  /// The drafts that are meant for this store.
  public var drafts: DraftStore { DraftStore(self) }
}
