internal import Glibc
public import Practice

extension Store {
  /// Everything in the store as it stands; throws `StoreError.readFailed` where any file cannot be read.
  public func backup(on day: Day) throws(StoreError) -> Backup {
    let folders =
      [.people, .sessions, .erasures] + (try trainees()).map { StoreFolder.trainee($0) }
    return try readingFiles { home throws(FileError) in
      var found: [Backup.File] = []
      if isSealed { found += try contents([KeySlots.folder], in: home) { $0.hasSuffix(".json") } }
      for folder in folders {
        for path in try paths(of: folder, in: home) {
          found += try contents(path, in: home, where: FolderReader.isLines)
        }
      }
      return Backup(store: id, name: name, key: seal?.whole, day: day, files: found)
    }
  }

  private func contents(
    _ path: [String], in home: OpenFile, where isMeant: (String) -> Bool
  ) throws(FileError) -> [Backup.File] {
    let folder: OpenFile
    do {
      folder = try files.openFolder(path, in: home)
    } catch {
      if error.code == ENOENT { return [] }
      throw error
    }
    defer { files.close(folder) }
    var found: [Backup.File] = []
    for name in try files.list(folder) where isMeant(name) && !name.hasPrefix(".") {
      guard let bytes = try files.contents(of: name, in: folder, atMost: .max), !bytes.isEmpty
      else { continue }
      found.append(Backup.File(path: path + [name], bytes: bytes))
    }
    return found
  }

  /// Makes the store of a backup in an empty place and opens it: whole, or nothing of it is there.
  ///
  /// - Parameters:
  ///   - backup: What was backed up.
  ///   - place: Where; a folder with anything in it is refused.
  ///   - slot: What opens a sealed store from now on beside its old passphrases, with its name.
  ///   - files: The file system.
  /// - Returns: The store.
  /// - Throws: `StoreError`: `alreadyThere`, `cannotCreate`, and what `open` throws.
  public static func restore(
    _ backup: Backup, at place: StorePlace, slot: (name: String, slot: KeySlot)? = nil,
    files: any FileSystem = RealFileSystem()
  ) throws(StoreError) -> Store {
    var written: [[String]] = []
    do throws(FileError) {
      let slot = backup.key == nil ? nil : slot
      try make(place, name: backup.name, id: backup.store, sealed: slot, files) {
        home throws(FileError) in
        if let slot { written.append([KeySlots.folder, "\(slot.name).json"]) }
        for file in backup.files where !written.contains(file.path) {
          written.append(file.path)
          try write(file, in: home, files)
        }
      }
    } catch {
      takeBack(written, at: place, files)
      if error.code == EEXIST { throw .alreadyThere(path: place.home) }
      throw .cannotCreate(error)
    }
    return try open(place, key: backup.key, files: files)
  }

  private static func write(
    _ file: Backup.File, in home: OpenFile, _ files: any FileSystem
  ) throws(FileError) {
    guard let name = file.path.last else { return }
    let folder = try files.openOrMakeFolder(
      Array(file.path.dropLast()), in: home, mode: folderMode)
    defer { files.close(folder) }
    try files.writeWholeFile(name, file.bytes, in: folder, replacing: false, mode: fileMode)
  }

  /// Without its `store.json` nothing of a store may stay: it could not be tried again.
  private static func takeBack(
    _ written: [[String]], at place: StorePlace, _ files: any FileSystem
  ) {
    guard !written.isEmpty, !exists(at: place, files: files),
      let home = try? files.open(place.home, in: nil, for: .folder)
    else { return }
    defer { files.close(home) }
    for path in written {
      guard let name = path.last,
        let folder = try? files.openFolder(Array(path.dropLast()), in: home)
      else { continue }
      defer { files.close(folder) }
      try? files.remove(name, in: folder)
    }
  }
}
