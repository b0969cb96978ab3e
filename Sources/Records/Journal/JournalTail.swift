/// The end of a file of ours: where the next line goes, and what came before it.
struct JournalTail {
  /// The highest number that is known or has to be assumed.
  var n = 0
  /// The last line's stamp.
  var stamp: UInt64?
  /// The bytes after the last line feed.
  var fragment: [UInt8] = []
  /// The length of the file.
  var size: Int

  /// Reads the end of a file, as far back as it takes to find a sound line of the writer's.
  ///
  /// Throws `FileError`.
  static func read(
    _ file: OpenFile, size: Int, writer: String, _ files: any FileSystem, _ opening: LineOpening
  ) throws(FileError) -> JournalTail {
    var count = min(size, 4 << 10)
    while true {
      let bytes = try files.bytes(of: file, at: size - count, count: count)
      let isWhole = count == size
      let tail = tail(of: bytes, isWhole: isWhole, size: size, writer: writer, opening)
      if let tail { return tail }
      if isWhole { return JournalTail(size: size) }
      count = min(size, count * 8)
    }
  }

  private static func tail(
    of bytes: [UInt8], isWhole: Bool, size: Int, writer: String, _ opening: LineOpening
  ) -> JournalTail? {
    guard let lastFeed = bytes.lastIndex(of: 0x0A) else {
      return isWhole ? JournalTail(fragment: bytes, size: size) : nil
    }
    var tail = JournalTail(fragment: Array(bytes[(lastFeed + 1)...]), size: size)
    var coding = RecordCoding()
    var end = lastFeed
    var unsound = 0
    while true {
      let feed = bytes[..<end].lastIndex(of: 0x0A)
      // Without a line feed before it, and not at the start of the file, a line is cut in two.
      if feed == nil, !isWhole { return nil }
      let start = feed.map { $0 + 1 } ?? 0
      let line = opening.read(bytes.span.extracting(start..<end), &coding)
      if let stamp = line.stamp, line.isSound, tail.stamp == nil { tail.stamp = stamp }
      if line.isSound, line.writer == writer, let n = line.n {
        // Damaged lines after it had numbers too.
        tail.n = n + unsound
        return tail
      }
      if !line.isSound, end > start { unsound += 1 }
      guard let feed else {
        tail.n = unsound
        return tail
      }
      end = feed
    }
  }
}
