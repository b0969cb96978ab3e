/// Steps over the text of strings eight bytes at a time.
enum JSONText {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Where the first byte is that ends a run of plain text, and whether any of it is beyond ASCII.
  ///
  /// A quote, a backslash and a control character end a run, as does the end of the bytes.
  static func plain(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, hasAccents: Bool) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    var all: UInt64 = 0
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let ends = special(word)
      if ends != 0 {
        let place = ends.trailingZeroBitCount >> 3
        all |= word & highs & (1 << UInt64(place * 8) - 1)
        return (index + place, all != 0)
      }
      all |= word & highs
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      all |= UInt64(byte & 0x80)
      index += 1
    }
    return (index, all != 0)
  }

  /// The first eight bytes of a range as a number, with zeros for what it lacks.
  static func beginning(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    if range.lowerBound + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: range.lowerBound, as: UInt64.self)
      return range.count >= 8 ? word : word & (1 << UInt64(range.count * 8) - 1)
    }
    return bytes[range].prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The high bit of each byte that is a quote, a backslash or below a space; it may err in a byte above
  /// one that is, which does not matter to who looks for the first.
  private static func special(_ word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    let control = (word &- ones &* 0x20) & ~word
    return (((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | control) & highs
  }
}
