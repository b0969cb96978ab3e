internal import Glibc
import Practice

/// What files were before they were repaired: `repairs/<name>/` beside the drafts.
struct RepairCopies {
  static let folder = "repairs"

  let state: LocalState
  /// What this repair is called: its moment.
  let name: String

  /// Keeps what a file holds, under its path with dots; throws `FileError`.
  func keep(_ path: [String], _ bytes: [UInt8]) throws(FileError) {
    let kept = try state.files.openOrMakeFolder(
      [Self.folder, name], in: state.folder, mode: Store.folderMode)
    defer { state.files.close(kept) }
    // One that is there is the file as it was before this repair began.
    let file = path.joined(separator: ".")
    guard try state.files.status(of: file, in: kept) == nil else { return }
    try state.files.writeWholeFile(
      file, bytes, in: kept, replacing: false, mode: Store.fileMode)
  }

  /// Keeps a file of a folder; throws `FileError`.
  func keep(_ name: String, in folder: OpenFile, as path: [String]) throws(FileError) {
    guard let bytes = try state.files.contents(of: name, in: folder, atMost: .max) else { return }
    try keep(path, bytes)
  }

  /// Removes every copy that names what was erased; of a sealed store all of them, which open to nobody.
  ///
  /// Throws `FileError`.
  static func purge(
    _ erased: Erased, isSealed: Bool, in state: LocalState
  ) throws(FileError) {
    let named = erased.ids.union(erased.trainees).map(\.text)
    let searches = named.map { ByteSearch($0) }
    try forEach(in: state) { name, folder throws(FileError) in
      let isNamed = isSealed || named.contains { name.contains($0) }
      let bytes = isNamed ? [] : try state.files.contents(of: name, in: folder, atMost: .max) ?? []
      if isNamed || searches.contains(where: { $0.isIn(bytes.span) }) {
        try state.files.remove(name, in: folder)
      }
    }
  }

  /// Removes every copy; throws `FileError`.
  static func removeAll(in state: LocalState) throws(FileError) {
    try forEach(in: state) { name, folder throws(FileError) in
      try state.files.remove(name, in: folder)
    }
  }

  private static func forEach(
    in state: LocalState, _ body: (String, OpenFile) throws(FileError) -> Void
  ) throws(FileError) {
    guard try state.files.status(of: folder, in: state.folder) != nil else { return }
    let all = try state.files.open(folder, in: state.folder, for: .folder)
    defer { state.files.close(all) }
    for repair in try state.files.list(all) {
      guard let kept = try? state.files.open(repair, in: all, for: .folder) else { continue }
      defer { state.files.close(kept) }
      for name in try state.files.list(kept) { try body(name, kept) }
    }
  }
}
