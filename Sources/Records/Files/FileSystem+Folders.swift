internal import Glibc

extension FileSystem {
  /// Opens a folder below another by its path; throws `FileError`.
  func openFolder(_ path: [String], in folder: OpenFile) throws(FileError) -> OpenFile {
    var current = folder
    for name in path {
      let parent = current
      defer { if parent != folder { close(parent) } }
      current = try open(name, in: parent, for: .folder)
    }
    return current
  }

  /// Opens a folder below another, making what is missing and bringing that to the disk.
  ///
  /// Throws `FileError`.
  func openOrMakeFolder(
    _ path: [String], in folder: OpenFile, mode: UInt32
  ) throws(FileError) -> OpenFile {
    var current = folder
    for name in path {
      let parent = current
      defer { if parent != folder { close(parent) } }
      current = try openOrMakeFolder(name, in: parent, mode: mode)
    }
    return current
  }

  private func openOrMakeFolder(
    _ name: String, in folder: OpenFile, mode: UInt32
  ) throws(FileError) -> OpenFile {
    do {
      return try open(name, in: folder, for: .folder)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    try unlessThere { () throws(FileError) in try makeFolder(name, in: folder) }
    let made = try open(name, in: folder, for: .folder)
    do {
      if try status(of: made).mode != mode { try setMode(mode, of: made) }
      try syncFolder(folder)
    } catch {
      close(made)
      throw error
    }
    return made
  }

  /// Makes a folder by its whole path, with those above it that are missing, and brings all to the
  /// disk.
  ///
  /// Throws `FileError`.
  func makeFolders(_ path: String) throws(FileError) {
    do {
      try makeFolder(path, in: nil)
    } catch {
      if error.code == EEXIST { return }
      guard error.code == ENOENT, let parent = Self.parent(of: path) else { throw error }
      try makeFolders(parent)
      try unlessThere { () throws(FileError) in try makeFolder(path, in: nil) }
    }
    guard let parent = Self.parent(of: path) else { return }
    let folder: OpenFile
    do {
      folder = try open(parent, in: nil, for: .folder)
    } catch {
      // A folder above the store may be a link, or closed to reading: none of ours to judge.
      return
    }
    defer { close(folder) }
    try syncFolder(folder)
  }

  /// Brings a folder's names to the disk; some shares cannot be asked, and keep them anyway.
  func syncFolder(_ folder: OpenFile) throws(FileError) {
    do {
      try sync(folder)
    } catch {
      guard error.code == EINVAL || error.code == EOPNOTSUPP else { throw error }
    }
  }

  /// Two programs may make the same folder at once; either is welcome.
  private func unlessThere(_ make: () throws(FileError) -> Void) throws(FileError) {
    do {
      try make()
    } catch {
      guard error.code == EEXIST else { throw error }
    }
  }

  private static func parent(of path: String) -> String? {
    guard path != "/", path != "." else { return nil }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
