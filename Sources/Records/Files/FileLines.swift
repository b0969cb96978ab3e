internal import Glibc

/// The lines of a file, read in blocks and handed out in place.
struct FileLines {
  static let block = 256 << 10
  /// No line of ours is longer; what is, comes in pieces.
  static let longest = 1 << 20

  let files: any FileSystem
  /// What lines are opened with in a sealed store.
  private let seal: LineSeal?
  private var buffer = [UInt8](repeating: 0, count: block)

  init(_ files: any FileSystem, seal: LineSeal? = nil) {
    self.files = files
    self.seal = seal
  }

  /// Hands out each line without its line feed, and returns what follows the last line feed.
  ///
  /// Of a sealed store they are the plain lines; what does not open comes as it stands, and what was never
  /// sealed as words that are no record.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - place: The folder that its lines belong to, below the store's.
  ///   - body: What takes a line.
  /// - Returns: What follows the last line feed.
  /// - Throws: `FileError`.
  mutating func read(
    _ file: OpenFile, of place: String, _ body: (Span<UInt8>) -> Void
  ) throws(FileError) -> [UInt8] {
    guard let seal else { return try readRaw(file, body) }
    let rest = try readRaw(file) { line in
      guard let plain = seal.plain(line, folder: place) else { return body(line) }
      body(plain.span)
    }
    return rest.isEmpty ? rest : seal.plain(rest.span, folder: place) ?? rest
  }

  /// Hands out each line as it stands in the file, and returns what follows the last line feed.
  ///
  /// Throws `FileError`.
  mutating func readRaw(
    _ file: OpenFile, _ body: (Span<UInt8>) -> Void
  ) throws(FileError) -> [UInt8] {
    var offset = 0
    var held = 0
    while true {
      let count = try fill(from: file, at: offset, after: held)
      offset += count
      let end = held + count
      var start = 0
      while let feed = lineFeed(from: start, to: end) {
        body(buffer.span.extracting(start..<feed))
        start = feed + 1
      }
      if count == 0 { return Array(buffer[..<end]) }
      held = end - start
      if held >= Self.longest {
        body(buffer.span.extracting(start..<end))
        held = 0
      } else {
        moveToFront(start..<end)
      }
    }
  }

  private mutating func fill(
    from file: OpenFile, at offset: Int, after held: Int
  ) throws(FileError) -> Int {
    if buffer.count - held < Self.block {
      buffer.append(contentsOf: repeatElement(0, count: held + Self.block - buffer.count))
    }
    var result = Result<Int, FileError>.success(0)
    let files = files
    buffer.withUnsafeMutableBytes { bytes in
      do throws(FileError) {
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[held..<held + Self.block])
        result = .success(try files.read(file, into: rest, at: offset))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private func lineFeed(from start: Int, to end: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < end, let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, end - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func moveToFront(_ range: Range<Int>) {
    guard range.lowerBound > 0, !range.isEmpty else { return }
    buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      memmove(base, base + range.lowerBound, range.count)
    }
  }
}
