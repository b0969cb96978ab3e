/// Where the parts of a sealed line stand, as this program writes one.
struct SealedLine {
  private static let start = Array("{\"v\":1,\"w\":\"".utf8)
  private static let number = Array("\",\"n\":".utf8)
  private static let sealed = Array(",\"c\":\"".utf8)

  /// Whose line it is.
  let writer: String
  /// Its number.
  let n: Int
  /// Where the sealed text stands.
  let text: Range<Int>

  /// Finds them; nil where it is no sealed line.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.start.count + LineCheck.length, bytes.starts(with: Self.start) else {
      return nil
    }
    var index = Self.start.count
    let writerStart = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
    writer = String(decoding: bytes[writerStart..<index], as: UTF8.self)
    guard WriterName.isWellFormed(writer),
      bytes[index...].starts(with: Self.number)
    else { return nil }
    index += Self.number.count
    var n = 0
    let digits = index
    while index < bytes.count, case let digit = bytes[index], digit >= 0x30, digit <= 0x39,
      index - digits < 18
    {
      n = n * 10 + Int(digit - 0x30)
      index += 1
    }
    guard index > digits, bytes[index...].starts(with: Self.sealed) else { return nil }
    self.n = n
    index += Self.sealed.count
    // What follows is the text, its closing quotes and the check.
    let end = bytes.count - LineCheck.length - 1
    guard index < end, bytes[end] == UInt8(ascii: "\"") else { return nil }
    text = index..<end
  }
}
