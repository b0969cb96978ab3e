/// The escapes of JSON strings.
enum JSONEscape {
  /// Steps over the escape at a backslash; throws `JSONFault` where there is none of JSON's.
  ///
  /// Half a surrogate pair is refused: it is no character, and would not be written back the same.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) throws(JSONFault) {
    let start = index
    guard index + 1 < bytes.count else { throw .malformed(at: start) }
    switch bytes[index + 1] {
    case UInt8(ascii: "u"):
      guard let unit = unit(bytes[...], at: start) else { throw .malformed(at: start) }
      index = start + 6
      guard unit >= 0xD800, unit < 0xE000 else { return }
      guard unit < 0xDC00, let low = Self.unit(bytes[...], at: index), low >= 0xDC00, low < 0xE000
      else { throw .malformed(at: start) }
      index += 6
    case let byte where plain(byte) != nil:
      index += 2
    default:
      throw .malformed(at: start)
    }
  }

  /// Undoes the escapes of a string that was checked.
  static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var units: [UInt8] = []
    units.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
        units.append(byte)
        index += 1
        continue
      }
      if let plain = plain(bytes[index + 1]) {
        units.append(plain)
        index += 2
      } else {
        let scalar = scalar(bytes, at: &index)
        units.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// The character that a letter after a backslash stands for.
  private static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, at index: inout Int)
    -> Unicode.Scalar
  {
    let high = unit(bytes, at: index) ?? 0xFFFD
    index += 6
    if let scalar = Unicode.Scalar(high) { return scalar }
    let low = unit(bytes, at: index) ?? 0xDC00
    index += 6
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  /// The four hexadecimal digits of `\u0041`.
  private static func unit(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, at index: Int) -> UInt32? {
    guard index + 6 <= bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index + 2..<index + 6] {
      guard let digit = Hexadecimal.digit(byte, allowingCapitals: true) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
