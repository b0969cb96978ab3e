import Practice

/// Bytes that a broken save left at the end of a file of ours, kept beside the store.
struct Quarantine {
  static let name = "quarantine"

  let state: LocalState

  /// Keeps bytes before they are cut; throws `FileError`.
  func keep(_ bytes: [UInt8], folder: StoreFolder, writer: String) throws(FileError) {
    let kept = try state.files.openOrMakeFolder(
      [Self.name], in: state.folder, mode: Store.folderMode)
    defer { state.files.close(kept) }
    let place = folder.path.joined(separator: ".")
    try state.files.writeWholeFile(
      "\(place).\(writer).\(RandomName.letters(8))", bytes, in: kept, replacing: false)
  }

  /// Everything that is kept, as lines of files by its name; throws `FileError`.
  func all() throws(FileError) -> [DamagedLine] {
    let files = state.files
    guard try files.status(of: Self.name, in: state.folder) != nil else { return [] }
    let kept = try files.open(Self.name, in: state.folder, for: .folder)
    defer { files.close(kept) }
    var lines: [DamagedLine] = []
    for name in try files.list(kept).sorted() {
      let bytes = try files.contents(of: name, in: kept) ?? []
      let text = String(decoding: bytes, as: UTF8.self)
      lines.append(DamagedLine(file: "\(Self.name)/\(name)", number: 1, text: text))
    }
    return lines
  }

  /// Removes torn lines of an erased trainee, and those that name an erased id; throws `FileError`.
  ///
  /// What is torn of a sealed line opens to nobody: all of it goes.
  func purge(_ erased: Erased, isSealed: Bool) throws(FileError) {
    let files = state.files
    guard try files.status(of: Self.name, in: state.folder) != nil else { return }
    let kept = try files.open(Self.name, in: state.folder, for: .folder)
    defer { files.close(kept) }
    let named = erased.ids.union(erased.trainees).map(\.text)
    let searches = named.map { ByteSearch($0) }
    for name in try files.list(kept) {
      let bytes = try files.contents(of: name, in: kept) ?? []
      if isSealed || named.contains(where: { name.contains($0) })
        || searches.contains(where: { $0.isIn(bytes.span) })
      {
        try files.remove(name, in: kept)
      }
    }
  }
}
