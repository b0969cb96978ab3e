import Records

/// A report that goes into a file: whole, or not at all, and for this login alone.
enum ReportFile {
  /// Writes the file, over one that is there; throws `DeskError.cannotCreate`.
  static func write(_ text: String, to path: String) throws(DeskError) {
    let place = Path.split(path)
    let files = RealFileSystem()
    do throws(FileError) {
      let folder = try files.open(Path.resolved(place.folder), in: nil, for: .folder)
      defer { files.close(folder) }
      try files.writeWholeFile(place.name, Array(text.utf8), in: folder)
    } catch {
      throw .cannotCreate(path: path, why: error.cause)
    }
  }
}
