import Practice
import Records
import Reports

/// A report that goes into a file: whole, or not at all, and for this login alone.
///
/// It takes the place of nothing but an empty file or an earlier summary, so that a slip of the
/// fingers costs nobody a file. A link is refused: what it leads to is not what was named.
enum ReportFile {
  /// Bytes that tell an earlier summary.
  private static let beginning = 64
  /// Names tried in a folder for one day and trainee.
  private static let tries = 99

  /// Writes a report; in a folder, under a name that is not taken.
  ///
  /// - Parameters:
  ///   - text: The whole file.
  ///   - path: A file, or a folder.
  ///   - name: The first, second or a later name to try in a folder.
  /// - Returns: The path of the file.
  /// - Throws: `DeskError`: `cannotCreate`, `notWritten`.
  static func write(
    _ text: String, to path: String, named name: (Int) -> String
  ) throws(DeskError) -> String {
    let files = RealFileSystem()
    let bytes = Array(text.utf8)
    if let folder = try? files.open(Path.resolved(path), in: nil, for: .folder) {
      defer { files.close(folder) }
      return try write(bytes, in: folder, named: name, files)
    }
    let place = Path.split(path)
    var refusal: String?
    do throws(FileError) {
      let folder = try files.open(Path.resolved(place.folder), in: nil, for: .folder)
      defer { files.close(folder) }
      switch try present(place.name, in: folder, files) {
      case .nothing: try files.writeWholeFile(place.name, bytes, in: folder, replacing: false)
      case .ours: try files.writeWholeFile(place.name, bytes, in: folder)
      case .other(let why): refusal = why
      }
    } catch {
      throw failure(error, at: path)
    }
    if let refusal { throw .cannotCreate(path: path, why: refusal) }
    return path
  }

  /// What has the name already.
  private enum Present: Hashable {
    case nothing, ours
    case other(String)
  }

  private static func write(
    _ bytes: [UInt8], in folder: OpenFile, named name: (Int) -> String, _ files: RealFileSystem
  ) throws(DeskError) -> String {
    for number in 1...tries {
      do throws(FileError) {
        try files.writeWholeFile(name(number), bytes, in: folder, replacing: false)
        return "\(folder.path)/\(name(number))"
      } catch {
        if !error.isAlreadyThere { throw failure(error, at: folder.path) }
      }
    }
    throw .cannotCreate(path: folder.path, why: "it holds \(tries) of this day already")
  }

  private static func present(
    _ name: String, in folder: OpenFile, _ files: RealFileSystem
  ) throws(FileError) -> Present {
    guard let status = try files.status(of: name, in: folder) else { return .nothing }
    guard status.kind == .file else {
      return .other("it is a link or no file, and those are left alone")
    }
    guard status.size > 0 else { return .ours }
    let file = try files.open(name, in: folder, for: .reading)
    defer { files.close(file) }
    let first = try files.bytes(of: file, at: 0, count: min(status.size, beginning))
    return SummaryFormat.isSummary(beginning: first)
      ? .ours : .other("there is a file of that name, and it is no earlier report of ours")
  }

  private static func failure(_ error: FileError, at path: String) -> DeskError {
    error.isFullOrFaulty
      ? .notWritten(path: path, why: error.cause) : .cannotCreate(path: path, why: error.cause)
  }
}
