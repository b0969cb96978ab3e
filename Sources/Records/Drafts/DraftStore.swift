internal import Glibc
public import Practice

/// The drafts of one login on one machine: what was typed and is not saved yet.
public struct DraftStore: Sendable {
  static let folder = "drafts"

  private let store: Store
  private var files: any FileSystem { store.files }

  init(_ store: Store) {
    self.store = store
  }

  /// Opens a new draft; throws `StoreError.writeFailed`.
  ///
  /// Its room on the disk is reserved now, so that a disk that fills up later takes no words.
  public func create(_ header: DraftHeader) throws(StoreError) -> DraftFile {
    guard let folder = try openFolder(making: true) else { throw .noRecord(header.id) }
    do throws(FileError) {
      let pair = try DraftPair.create(header.id, in: folder, files, store.seal)
      do throws(FileError) {
        return try DraftFile(header, pair)
      } catch {
        pair.remove()
        pair.close()
        throw error
      }
    } catch {
      throw .writeFailed(error)
    }
  }

  /// The drafts that nobody has open, the oldest first; throws `StoreError.readFailed`.
  ///
  /// Who has one open may be about to end, and is waited for: so long at most for all together.
  /// Whether a draft's record was saved after all, `isFinished` says.
  public func list(
    within patience: Duration = .milliseconds(200)
  ) throws(StoreError) -> [WaitingDraft] {
    var drafts: [WaitingDraft] = []
    let end = ContinuousClock.now + patience
    for id in try ids() {
      let left = end - .now
      // One that cannot be read keeps no other from being offered; doctor speaks of it.
      guard let pair = try? open(pair: id, for: .looking, within: left) else { continue }
      defer { pair.close() }
      guard let form = (try? pair.read())?.form else { continue }
      drafts.append(WaitingDraft(header: form.header, values: form.values.all))
    }
    return drafts
  }

  /// The drafts as they stand now, also those that somebody has open: to look on.
  ///
  /// Throws `StoreError.readFailed`.
  public func look(
    for purpose: DraftHeader.Purpose? = nil
  ) throws(StoreError) -> [WaitingDraft] {
    var drafts: [WaitingDraft] = []
    for id in try ids() {
      guard let folder = try openFolder(making: false) else { break }
      let form = try reading { () throws(FileError) in
        try DraftPair.look(at: id, in: folder, files, store.seal)
      }
      guard let form, form.header.purpose == purpose ?? form.header.purpose else { continue }
      drafts.append(WaitingDraft(header: form.header, values: form.values.all))
    }
    return drafts
  }

  /// The drafts that say nothing that can be read; throws `StoreError.readFailed`.
  public func unreadable() throws(StoreError) -> [RecordID] {
    let read = Set(try look().map(\.header.id))
    return try ids().filter { !read.contains($0) }
  }

  /// Opens a draft to go on with it.
  ///
  /// Throws `StoreError`: `busy` when it is open elsewhere, `noRecord` when there is none.
  public func open(_ id: RecordID) throws(StoreError) -> DraftFile {
    guard try ids().contains(id) else { throw .noRecord(id) }
    guard let pair = try open(pair: id, for: .owning) else { throw .busy(path: store.place.state) }
    do throws(StoreError) {
      guard let found = try reading({ () throws(FileError) in try pair.read() }) else {
        throw StoreError.noRecord(id)
      }
      return DraftFile(found.form, pair, from: found.place)
    } catch {
      pair.close()
      throw error
    }
  }

  /// Removes a draft that nobody has open; one that is open removes itself.
  ///
  /// Throws `StoreError`: `busy` when it is open; nothing when there is none.
  public func discard(_ id: RecordID) throws(StoreError) {
    guard try ids().contains(id) else { return }
    guard let pair = try open(pair: id, for: .owning) else { throw .busy(path: store.place.state) }
    pair.remove()
    pair.close()
  }

  /// Whether the record of a draft was saved: then the draft is of no more use.
  ///
  /// A record has its draft's id, and lies with others about the trainee: `trainees` are every id of
  /// theirs, and a draft about nobody yet was never saved. Takes time in proportion to what there is
  /// about them. Throws `StoreError.readFailed`.
  public func isFinished(
    _ id: RecordID, about trainees: [RecordID], in store: Store
  ) throws(StoreError) -> Bool {
    try store.contains(id, about: trainees)
  }

  private func ids() throws(StoreError) -> [RecordID] {
    guard let folder = try openFolder(making: false) else { return [] }
    defer { files.close(folder) }
    return DraftPair.ids(among: try reading { () throws(FileError) in try files.list(folder) })
  }

  /// Nil when somebody has it open all that time.
  private func open(
    pair id: RecordID, for use: LockUse, within patience: Duration = DraftPair.patience
  ) throws(StoreError) -> DraftPair? {
    guard let folder = try openFolder(making: false) else { throw .noRecord(id) }
    return try reading { () throws(FileError) in
      try DraftPair.open(
        id, in: folder, files, store.seal, for: use, within: patience)
    }
  }

  private func openFolder(making: Bool) throws(StoreError) -> OpenFile? {
    guard let state = try store.openState(making: making) else { return nil }
    defer { files.close(state.folder) }
    do {
      guard making else {
        return try files.open(Self.folder, in: state.folder, for: .folder)
      }
      return try files.openOrMakeFolder([Self.folder], in: state.folder, mode: Store.folderMode)
    } catch {
      if making { throw .writeFailed(error) }
      if error.code == ENOENT { return nil }
      throw StoreError(reading: error)
    }
  }

  private func reading<Value>(
    _ body: () throws(FileError) -> Value
  ) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(reading: error)
    }
  }
}

extension Store {
  /// The drafts that are meant for this store.
  public var drafts: DraftStore { DraftStore(self) }
}
