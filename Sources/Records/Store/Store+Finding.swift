internal import Glibc
public import Practice

extension Store {
  /// Whether a record with this id is in the store, or was and is erased.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func contains(_ id: RecordID) throws(StoreError) -> Bool {
    try folder(of: id) != nil
  }

  /// The folder in which a record lies, or lay before it was erased; nil where there is none.
  ///
  /// Scans bytes, and takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func folder(of id: RecordID) throws(StoreError) -> StoreFolder? {
    let trainees = try trainees()
    let folders = [.people, .erasures, .sessions] + trainees.map { StoreFolder.trainee($0) }
    return try readingFiles { home throws(FileError) in
      for folder in folders {
        for path in try paths(of: folder, in: home)
        where try holds(path, in: home, id: id) {
          return folder
        }
      }
      return nil
    }
  }

  /// Looks for the key `id` with this value as bytes, and believes only a line that reads so.
  private func holds(
    _ path: [String], in home: OpenFile, id: RecordID
  ) throws(FileError) -> Bool {
    let folder: OpenFile
    do {
      folder = try files.openFolder(path, in: home)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR || error.code == ELOOP { return false }
      throw error
    }
    defer { files.close(folder) }
    let wanted = ByteSearch("\"id\":\"\(id.text)\"")
    var lines = FileLines(files)
    var coding = RecordCoding()
    var isFound = false
    for name in try files.list(folder) where FolderReader.isLines(name) {
      guard let file = try? files.open(name, in: folder, for: .reading) else { continue }
      defer { files.close(file) }
      guard try files.status(of: file).kind == .file else { continue }
      let rest = try lines.read(file) { line in
        if !isFound, wanted.isIn(line) { isFound = coding.read(line).id == id }
      }
      if !isFound, wanted.isIn(rest.span) { isFound = coding.read(rest.span).id == id }
      if isFound { return true }
    }
    return false
  }
}
