internal import Glibc
import Practice

/// Rewrites one file without what was erased; lines of other writers stay byte for byte.
struct FileEraser {
  let files: any FileSystem
  let device: Device
  let rule: ErasureRule
  /// How the folder's lines are opened.
  let opening: LineOpening
  /// The day that stubs name.
  let day: Day

  /// Rewrites a file where it has to be; throws `FileError`.
  ///
  /// Returns whether anything went.
  func rewrite(_ name: String, in folder: OpenFile) throws(FileError) -> Bool {
    let file: OpenFile
    do {
      file = try files.open(name, in: folder, for: .reading)
    } catch {
      // A link or a pipe is none of ours.
      if error.code == ELOOP || error.code == ENXIO || error.code == ENOENT { return false }
      throw error
    }
    defer { files.close(file) }
    let status = try files.status(of: file)
    guard status.kind == .file else { return false }
    var rest = Rest(isOwnFile: isOwn(name))
    var lines = FileLines(files)
    let tail = try lines.readRaw(file) { rest.take($0, ending: [0x0A], self) }
    if !tail.isEmpty { rest.take(tail.span, ending: [], self) }
    guard rest.hasChanged else { return false }
    try files.writeWholeFile(name, rest.bytes, in: folder, mode: status.mode & 0o777)
    return true
  }

  /// Whether a file is one of ours or a copy of one, so that what cannot be read in it is ours.
  ///
  /// Replicators put their words before or after the ending; the writer's name comes first.
  private func isOwn(_ name: String) -> Bool {
    device.owns(
      String(name.lowercased().prefix { $0 == "-" || $0.isASCII && ($0.isLetter || $0.isNumber) }))
  }

  /// What stays of a file.
  private struct Rest {
    let isOwnFile: Bool
    var bytes: [UInt8] = []
    var hasChanged = false
    private var coding = RecordCoding()

    init(isOwnFile: Bool) {
      self.isOwnFile = isOwnFile
    }

    mutating func take(_ raw: Span<UInt8>, ending: [UInt8], _ eraser: FileEraser) {
      guard let plain = eraser.opening.seal?.plain(raw, folder: eraser.opening.folder) else {
        return take(raw, raw, ending: ending, eraser)
      }
      take(plain.span, raw, ending: ending, eraser)
    }

    private mutating func take(
      _ line: Span<UInt8>, _ raw: Span<UInt8>, ending: [UInt8], _ eraser: FileEraser
    ) {
      switch coding.read(line) {
      case .record(let record)
      where eraser.device.owns(record.writer) && eraser.rule.takes(record, line):
        let stub = StoredLine.Stub(
          writer: record.writer, n: record.n, stamp: record.stamp, id: record.id)
        let plain = RecordCoding.line(for: stub, erased: eraser.day)
        bytes +=
          eraser.opening.seal?.seal(
            plain, folder: eraser.opening.folder, writer: stub.writer, n: stub.n) ?? plain
        bytes.append(0x0A)
        hasChanged = true
      case .unreadable where isOwnFile && eraser.rule.takesUnreadable(line):
        hasChanged = true
      default:
        raw.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        bytes += ending
      }
    }
  }
}
