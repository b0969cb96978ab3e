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
}
