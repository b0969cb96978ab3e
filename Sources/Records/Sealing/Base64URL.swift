/// Bytes as text of the alphabet `A-Z a-z 0-9 - _`, without padding.
///
/// Source: RFC 4648, section 5.
enum Base64URL {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  /// The value of each sign; 0xFF for one that is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, sign) in alphabet.enumerated() { values[Int(sign)] = UInt8(value) }
    return values
  }()

  /// Appends bytes as text.
  static func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + (bytes.count * 4 + 2) / 3)
    var index = 0
    while index + 2 < bytes.count {
      let group =
        UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
      append(group, signs: 4, to: &text)
      index += 3
    }
    switch bytes.count - index {
    case 1: append(UInt32(bytes[index]) << 16, signs: 2, to: &text)
    case 2:
      append(UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8, signs: 3, to: &text)
    default: break
    }
  }

  private static func append(_ group: UInt32, signs: Int, to text: inout [UInt8]) {
    for place in 0..<signs {
      text.append(alphabet[Int(group >> UInt32(18 - place * 6) & 0x3F)])
    }
  }

  /// Bytes as text.
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    bytes.withUnsafeBytes { append($0, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text stands for; nil where it is none, or not as short as can be.
  static func bytes(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    let rest = text.count % 4
    guard rest != 1 else { return nil }
    let count = text.count / 4 * 3 + (rest == 0 ? 0 : rest - 1)
    var isSound = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      isSound = values.withUnsafeBufferPointer { decode(text, $0, into: buffer) }
      filled = isSound ? count : 0
    }
    return isSound ? bytes : nil
  }

  /// The bytes that a text stands for; nil where it is none.
  static func bytes(_ text: String) -> [UInt8]? {
    Array(text.utf8).withUnsafeBytes { bytes($0) }
  }

  private static func decode(
    _ text: UnsafeRawBufferPointer, _ values: UnsafeBufferPointer<UInt8>,
    into bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var (from, to) = (0, 0)
    let whole = text.count / 4 * 4
    var wrong: UInt8 = 0
    while from < whole {
      let a = values[Int(text[from])]
      let b = values[Int(text[from + 1])]
      let c = values[Int(text[from + 2])]
      let d = values[Int(text[from + 3])]
      wrong |= a | b | c | d
      bytes[to] = a << 2 | b >> 4
      bytes[to + 1] = b << 4 | c >> 2
      bytes[to + 2] = c << 6 | d
      from += 4
      to += 3
    }
    // A value is below 64, so its highest bits tell a sign that is none.
    guard wrong & 0xC0 == 0 else { return false }
    guard from < text.count else { return true }
    let a = values[Int(text[from])]
    let b = values[Int(text[from + 1])]
    guard (a | b) & 0xC0 == 0 else { return false }
    bytes[to] = a << 2 | b >> 4
    guard text.count - from == 3 else { return b & 0x0F == 0 }
    let c = values[Int(text[from + 2])]
    guard c & 0xC0 == 0 else { return false }
    bytes[to + 1] = b << 4 | c >> 2
    return c & 0x03 == 0
  }
}
