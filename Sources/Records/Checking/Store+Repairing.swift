internal import Glibc
public import Practice

/// Repairs of what is this writer's own; lines of other writers are never touched.
///
/// `name` names the folder of copies, `repairs/<name>/` beside the drafts, that each keeps first.
extension Store {
  /// Closes files and folders to other logins.
  ///
  /// - Parameter items: Those that are open to them.
  /// - Returns: How many could be closed.
  public func closeToOthers(_ items: [StoreInventory.Item]) -> Int {
    items.count { item in
      guard let root = root(item.root) else { return false }
      do throws(FileError) {
        let top = try files.open(root, in: nil, for: .folder)
        defer { files.close(top) }
        guard let name = item.path.last else {
          try files.setMode(Self.folderMode, of: top)
          return true
        }
        let folder = try files.openFolder(Array(item.path.dropLast()), in: top)
        defer { if folder != top { files.close(folder) } }
        let file = try files.open(name, in: folder, for: item.isFolder ? .folder : .reading)
        defer { files.close(file) }
        try files.setMode(item.isFolder ? Self.folderMode : Self.fileMode, of: file)
        return true
      } catch {
        return false
      }
    }
  }

  private func root(_ root: StoreInventory.Root) -> String? {
    switch root {
    case .store: place.home
    case .above: place.top
    case .state: stateFolder
    }
  }

  /// Puts torn last lines of this writer's files into quarantine and cuts them off.
  ///
  /// - Parameter name: The folder of copies.
  /// - Returns: The files, below the store's folder.
  /// - Throws: `StoreError`.
  public func mendTails(keepingIn name: String) throws(StoreError) -> [String] {
    guard try binding() == .bound else { return [] }
    let folders =
      [.people, .sessions, .erasures] + (try trainees()).map { StoreFolder.trainee($0) }
    return try locked { state throws(StoreError) in
      let writer = try boundDevice(in: state).writer
      var mended: [String] = []
      for folder in folders {
        let journal = Journal(store: self, state: state, folder: folder, writer: writer)
        do throws(JournalFault) {
          if try journal.mend(RepairCopies(state: state, name: name)) {
            mended.append("\(folder.name)/\(journal.name)")
          }
        } catch {
          throw error.storeError(path: journal.path)
        }
      }
      return mended
    }
  }

  /// Removes files in the making that a kill left.
  ///
  /// - Parameters:
  ///   - items: The files.
  ///   - name: The folder of copies.
  /// - Returns: How many went.
  /// - Throws: `StoreError`.
  public func removeLeftOvers(
    _ items: [StoreInventory.Item], keepingIn name: String
  ) throws(StoreError) -> Int {
    // Under the lock nothing of ours is in the making.
    try locked { state throws(StoreError) in
      let copies = RepairCopies(state: state, name: name)
      var count = 0
      do throws(FileError) {
        for item in items {
          guard let root = root(item.root), let file = item.path.last else { continue }
          let top = try files.open(root, in: nil, for: .folder)
          defer { files.close(top) }
          let folder = try files.openFolder(Array(item.path.dropLast()), in: top)
          defer { if folder != top { files.close(folder) } }
          try copies.keep(file, in: folder, as: item.path)
          try files.remove(file, in: folder)
          count += 1
        }
      } catch {
        throw .writeFailed(error)
      }
      return count
    }
  }

  /// The drafts that nobody has open and whose record is in the store, or was erased there.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func finishedDrafts() throws(StoreError) -> [RecordID] {
    var finished: [RecordID] = []
    for draft in try drafts.list() where try folder(of: draft.header.id) != nil {
      finished.append(draft.header.id)
    }
    return finished
  }

  /// Removes drafts that are of no more use.
  ///
  /// - Parameters:
  ///   - ids: The drafts.
  ///   - name: The folder of copies.
  /// - Throws: `StoreError`.
  public func clearDrafts(_ ids: [RecordID], keepingIn name: String) throws(StoreError) {
    guard let state = try openState(making: false) else { return }
    defer { files.close(state.folder) }
    let copies = RepairCopies(state: state, name: name)
    do throws(FileError) {
      let folder = try files.open(DraftStore.folder, in: state.folder, for: .folder)
      defer { files.close(folder) }
      for file in try files.list(folder) where ids.contains(where: { file.hasPrefix($0.text) }) {
        try copies.keep(file, in: folder, as: [DraftStore.folder, file])
      }
    } catch {
      throw .writeFailed(error)
    }
    for id in ids { try drafts.discard(id) }
  }

  /// Takes over a writer whose user says that it is gone.
  ///
  /// - Parameters:
  ///   - writer: The writer.
  ///   - name: The folder of copies.
  /// - Throws: `StoreError`.
  public func adopt(writer: String, keepingIn name: String) throws(StoreError) {
    try locked { state throws(StoreError) in
      do throws(FileError) {
        try RepairCopies(state: state, name: name).keep(
          Device.file, in: state.folder, as: [Device.file])
      } catch {
        throw .writeFailed(error)
      }
    }
    try adopt(writer: writer)
  }
}

extension Journal {
  /// Cuts a torn last line, once it and the whole file are kept; false where there is none.
  fileprivate func mend(_ copies: RepairCopies) throws(JournalFault) -> Bool {
    let torn = try writing { () throws(FileError) -> (file: OpenFile, folder: OpenFile)? in
      let home = try files.open(store.place.home, in: nil, for: .folder)
      defer { files.close(home) }
      do throws(FileError) {
        let opened = try files.openFolder(folder.path, in: home)
        do throws(FileError) {
          return (try files.open(name, in: opened, for: .appending), opened)
        } catch {
          files.close(opened)
          throw error
        }
      } catch {
        if error.code == ENOENT { return nil }
        throw error
      }
    }
    guard let torn else { return false }
    defer {
      files.close(torn.file)
      files.close(torn.folder)
    }
    guard let status = try checkedStatus(of: torn.file) else { return false }
    var tail = try reading { () throws(FileError) in
      try JournalTail.read(torn.file, size: status.size, writer: writer, files, opening)
    }
    var coding = RecordCoding()
    guard !tail.fragment.isEmpty, !opening.read(tail.fragment.span, &coding).isSound else {
      return false
    }
    try writing { () throws(FileError) in
      try copies.keep(name, in: torn.folder, as: folder.path + [name])
    }
    try repair(&tail, of: torn.file)
    return true
  }
}
