internal import Glibc
public import Practice

extension Store {
  /// Whether a record with this id is, or was, among those about a trainee.
  ///
  /// Takes time in proportion to those folders; `trainees` are every id of the trainee. Throws
  /// `StoreError.readFailed`.
  public func contains(_ id: RecordID, about trainees: [RecordID]) throws(StoreError) -> Bool {
    try folder(of: id, among: trainees.map { .trainee($0) }) != nil
  }

  /// The folder in which a record lies, or lay before it was erased; nil where there is none.
  ///
  /// Scans bytes, and takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func folder(of id: RecordID) throws(StoreError) -> StoreFolder? {
    let trainees = try trainees()
    return try folder(
      of: id, among: [.people, .erasures, .sessions] + trainees.map { StoreFolder.trainee($0) })
  }

  private func folder(
    of id: RecordID, among folders: [StoreFolder]
  ) throws(StoreError) -> StoreFolder? {
    let wanted = ByteSearch("\"id\":\"\(id.text)\"")
    return try readingFiles { home throws(FileError) in
      for folder in folders {
        for path in try paths(of: folder, in: home) {
          // The bytes are found fast; only a line that reads so is believed.
          let holds = try hasLine(path, in: home) { line in
            guard wanted.isIn(line) else { return false }
            var coding = RecordCoding()
            return coding.read(line).id == id
          }
          if holds { return folder }
        }
      }
      return nil
    }
  }

  /// Whether any line of a folder's files is wanted.
  func hasLine(
    _ path: [String], in home: OpenFile, where isWanted: (Span<UInt8>) -> Bool
  ) throws(FileError) -> Bool {
    let folder: OpenFile
    do {
      folder = try files.openFolder(path, in: home)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR || error.code == ELOOP { return false }
      throw error
    }
    defer { files.close(folder) }
    var lines = FileLines(files, seal: seal)
    let place = StoreFolder.name(ofPath: path)
    var isFound = false
    for name in try files.list(folder) where FolderReader.isLines(name) {
      guard let file = try? files.open(name, in: folder, for: .reading) else { continue }
      defer { files.close(file) }
      guard try files.status(of: file).kind == .file else { continue }
      let rest = try lines.read(file, of: place) { line in
        if !isFound { isFound = isWanted(line) }
      }
      if isFound || isWanted(rest.span) { return true }
    }
    return false
  }
}
