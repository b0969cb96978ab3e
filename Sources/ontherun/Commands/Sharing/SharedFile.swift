import Records

/// A file that goes elsewhere: whole, for this login alone, and in the place of no other.
enum SharedFile {
  /// Writes it; throws `DeskError`: `cannotCreate`, `notWritten`.
  static func write(_ bytes: [UInt8], to path: String) throws(DeskError) {
    let files = RealFileSystem()
    let place = Path.split(path)
    do throws(FileError) {
      let folder = try files.open(Path.resolved(place.folder), in: nil, for: .folder)
      defer { files.close(folder) }
      try files.writeWholeFile(place.name, bytes, in: folder, replacing: false)
    } catch {
      throw error.isFullOrFaulty
        ? .notWritten(path: path, why: error.cause) : .cannotCreate(path: path, why: error.cause)
    }
  }
}
