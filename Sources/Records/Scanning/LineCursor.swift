/// A place in a line of JSON, moving forward over keys and values without taking them apart.
///
/// It reads what the store's own writer writes. At anything else, an escaped key or white space
/// between values, it gives up, and the line is decoded instead.
struct LineCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var index = 0
  /// Whether any byte that was stepped over in a string is beyond ASCII.
  private(set) var hasAccents = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Whether all bytes were stepped over.
  var isAtEnd: Bool { index == bytes.count }

  @inline(__always)
  func isAt(_ byte: UInt8) -> Bool { index < bytes.count && bytes[index] == byte }

  /// Steps over a byte where it is the next one.
  @inline(__always)
  mutating func skips(_ byte: UInt8) -> Bool {
    guard isAt(byte) else { return false }
    index += 1
    return true
  }

  /// Steps over the opening of an object, or the comma before its next key, and the key.
  ///
  /// Nil at the end of the object, which it steps over too.
  mutating func key(_ isFirst: inout Bool) throws(Unscannable) -> Key? {
    if skips(UInt8(ascii: "}")) { return nil }
    if !isFirst, !skips(UInt8(ascii: ",")) { throw Unscannable() }
    isFirst = false
    let range = try string()
    guard skips(UInt8(ascii: ":")) else { throw Unscannable() }
    return key(at: range)
  }

  /// A string as a key.
  func key(at range: Range<Int>) -> Key {
    Key(
      length: range.count, beginning: JSONText.beginning(bytes, range),
      last: range.isEmpty ? 0 : bytes[range.upperBound - 1])
  }

  /// Steps over a string without escapes, and says where its text is.
  mutating func string() throws(Unscannable) -> Range<Int> {
    let (range, isEscaped) = try anyString()
    if isEscaped { throw Unscannable() }
    return range
  }

  /// Steps over a string, and says where its text is and whether it has escapes.
  mutating func anyString() throws(Unscannable) -> (range: Range<Int>, isEscaped: Bool) {
    guard skips(UInt8(ascii: "\"")) else { throw Unscannable() }
    let start = index
    var isEscaped = false
    while true {
      let plain = JSONText.plain(bytes, from: index)
      hasAccents = hasAccents || plain.hasAccents
      index = plain.end
      guard index < bytes.count else { throw Unscannable() }
      if bytes[index] == UInt8(ascii: "\"") { break }
      guard bytes[index] == UInt8(ascii: "\\"),
        (try? JSONEscape.check(bytes, at: &index)) != nil
      else { throw Unscannable() }
      isEscaped = true
    }
    index += 1
    return (start..<index - 1, isEscaped)
  }

  /// Steps over a value, whatever it is.
  mutating func skipValue(depth: Int = 1) throws(Unscannable) {
    guard index < bytes.count, depth < JSONTape.maximumDepth else { throw Unscannable() }
    switch bytes[index] {
    case UInt8(ascii: "\""): _ = try anyString()
    case UInt8(ascii: "{"):
      index += 1
      var isFirst = true
      while try key(&isFirst) != nil { try skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      index += 1
      if skips(UInt8(ascii: "]")) { return }
      repeat { try skipValue(depth: depth + 1) } while skips(UInt8(ascii: ","))
      guard skips(UInt8(ascii: "]")) else { throw Unscannable() }
    case 48...57: try skipNumber()
    default: throw Unscannable()
    }
  }

  /// Whole numbers, which are all that the store writes.
  private mutating func skipNumber() throws(Unscannable) {
    let start = index
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
    if bytes[start] == 48, index > start + 1 { throw Unscannable() }
  }
}

extension LineCursor {
  /// A line that is not as the store's writer writes it, or is no line at all.
  struct Unscannable: Error {}

  /// A key by its length, its first eight bytes and its last, which tell all keys of a record apart.
  struct Key {
    let length: Int
    let beginning: UInt64
    let last: UInt8

    /// Whether it is a word of at most eight letters.
    @inline(__always)
    func `is`(_ word: StaticString) -> Bool {
      length == word.utf8CodeUnitCount && beginning == Self.beginning(of: word)
    }

    @inline(__always)
    private static func beginning(of word: StaticString) -> UInt64 {
      var number: UInt64 = 0
      for place in 0..<min(8, word.utf8CodeUnitCount) {
        number |= UInt64(word.utf8Start[place]) << UInt64(place * 8)
      }
      return number
    }
  }
}
