internal import Glibc

extension FileSystem {
  /// Writes a whole file so that its name stands for all of the new bytes, or for the old ones.
  ///
  /// It is made under another name in the same folder, brought to the disk and renamed, and the
  /// folder is brought to the disk.
  ///
  /// - Parameters:
  ///   - name: The file's name in the folder.
  ///   - bytes: All that will be in it.
  ///   - folder: The folder.
  ///   - replacing: Whether it may take the place of a file.
  ///   - mode: The permission bits.
  ///   - isSynced: False for a file that only helps: it is whole after a kill, not after a power cut.
  /// - Throws: `FileError`; `EEXIST` where a file is and `replacing` is false. Nothing of it is left.
  public func writeWholeFile(
    _ name: String, _ bytes: [UInt8], in folder: OpenFile, replacing: Bool = true,
    mode: UInt32 = 0o600, isSynced: Bool = true
  ) throws(FileError) {
    let temporary = FileSystemNames.temporary(for: name)
    do {
      try writeTemporary(temporary, bytes, in: folder, mode: mode, isSynced: isSynced)
      try rename(temporary, to: name, in: folder, replacing: replacing)
    } catch {
      try? remove(temporary, in: folder)
      throw error
    }
    if isSynced { try syncFolder(folder) }
  }

  private func writeTemporary(
    _ name: String, _ bytes: [UInt8], in folder: OpenFile, mode: UInt32, isSynced: Bool
  ) throws(FileError) {
    let file = try open(name, in: folder, for: .creatingForUpdates)
    defer { close(file) }
    if try status(of: file).mode != mode { try setMode(mode, of: file) }
    try writeOnce(bytes, to: file, at: 0)
    if isSynced { try sync(file) }
  }
}
