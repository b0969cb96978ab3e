internal import Glibc
public import Practice

extension Store {
  /// Makes a store and opens it.
  ///
  /// `store.json` is written last, so that a folder with one is a whole store, and once, so that of
  /// two programs that make a store at the same moment one finds the other's.
  ///
  /// - Parameters:
  ///   - place: Where.
  ///   - name: What people call it.
  ///   - id: What names it, made for this store alone.
  ///   - files: The file system.
  /// - Returns: The store, opened.
  /// - Throws: `StoreError`: `alreadyThere`, `cannotCreate`, and what `open` throws.
  public static func create(
    _ place: StorePlace, name: String, id: RecordID, files: any FileSystem = RealFileSystem()
  ) throws(StoreError) -> Store {
    guard id.isWellFormed else { throw .notAStore(path: place.home, why: "its id is no UUID") }
    do {
      try make(place, name: name, id: id, sealed: nil, files)
    } catch {
      if error.code == EEXIST { throw .alreadyThere(path: place.home) }
      throw .cannotCreate(error)
    }
    return try open(place, files: files)
  }

  private static let folders = ["people", "trainees", "sessions", "erasures"]

  /// A folder with anything else in it is somebody's: it is not filled, nor closed to others.
  private static func refuseOthers(
    in home: OpenFile, _ files: any FileSystem
  ) throws(FileError) {
    // What a file replicator keeps for itself begins with a dot.
    for name in try files.list(home) where !name.hasPrefix(".") && !folders.contains(name) {
      throw FileError(code: ENOTEMPTY, call: "create", path: home.path)
    }
  }

  static func make(
    _ place: StorePlace, name: String, id: RecordID,
    sealed: (name: String, slot: KeySlot)? = nil, _ files: any FileSystem,
    filling fill: (OpenFile) throws(FileError) -> Void = { (_) throws(FileError) in }
  ) throws(FileError) {
    try files.makeFolders(place.home)
    let home = try files.open(place.home, in: nil, for: .folder)
    defer { files.close(home) }
    try refuseRemains(in: home, files)
    try refuseOthers(in: home, files)
    if try files.status(of: home).mode & 0o7777 != folderMode {
      try files.setMode(folderMode, of: home)
    }
    for folder in folders {
      files.close(try files.openOrMakeFolder([folder], in: home, mode: folderMode))
    }
    if let sealed {
      let keys = try files.openOrMakeFolder([KeySlots.folder], in: home, mode: folderMode)
      defer { files.close(keys) }
      try files.writeWholeFile(
        "\(sealed.name).json", sealed.slot.bytes, in: keys, replacing: false, mode: fileMode)
    }
    try fill(home)
    var json = JSONWriter()
    json.object { json in
      json.member("v", RecordCoding.version)
      json.member("id", id.text)
      json.member("name", name)
      if sealed != nil { json.member("sealed", true) }
    }
    json.endLine()
    try files.writeWholeFile(file, json.bytes, in: home, replacing: false, mode: fileMode)
  }

  /// Whether a folder without `store.json` holds records all the same.
  static func hasRemains(
    in home: OpenFile, _ files: any FileSystem
  ) throws(StoreError) -> Bool {
    do {
      try refuseRemains(in: home, files)
      return false
    } catch {
      if error.code == EEXIST { return true }
      throw StoreError(reading: error)
    }
  }

  /// Records without their `store.json` are a store that is still arriving, or that was damaged.
  private static func refuseRemains(
    in home: OpenFile, _ files: any FileSystem
  ) throws(FileError) {
    for name in try files.list(home) where name == file || name == "keys" || name == "moved.json" {
      throw FileError(code: EEXIST, call: "create", path: "\(home.path)/\(name)")
    }
    for name in ["people", "trainees", "erasures"]
    where try files.status(of: name, in: home) != nil {
      let folder = try files.open(name, in: home, for: .folder)
      defer { files.close(folder) }
      for below in try files.list(folder) where try !isEmptyFolder(below, in: folder, files) {
        throw FileError(code: EEXIST, call: "create", path: folder.path)
      }
    }
  }

  /// A folder of somebody that a backup left empty, since it could not be brought back whole, is no record.
  private static func isEmptyFolder(
    _ name: String, in folder: OpenFile, _ files: any FileSystem
  ) throws(FileError) -> Bool {
    guard try files.status(of: name, in: folder)?.kind == .folder else { return false }
    let below = try files.open(name, in: folder, for: .folder)
    defer { files.close(below) }
    return try files.list(below).isEmpty
  }
}
