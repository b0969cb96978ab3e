/// How the lines of one folder are read: as they stand, or opened first.
struct LineOpening {
  let seal: LineSeal?
  let folder: String

  /// What a line says; one that does not open says nothing.
  func read(_ line: Span<UInt8>, _ coding: inout RecordCoding) -> StoredLine {
    guard let seal else { return coding.read(line) }
    guard let plain = seal.plain(line, folder: folder) else { return .unreadable }
    return coding.read(plain.span)
  }
}
