/// Numbers of sixteen hexadecimal digits, as stamps and checks are written.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The value of a digit.
  static func digit(_ byte: UInt8, allowingCapitals: Bool = false) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"):
      allowingCapitals ? byte - UInt8(ascii: "A") + 10 : nil
    default: nil
    }
  }

  /// Reads exactly sixteen lower-case digits.
  static func number(_ bytes: some Collection<UInt8>) -> UInt64? {
    guard bytes.count == 16 else { return nil }
    var value: UInt64 = 0
    for byte in bytes {
      guard let digit = digit(byte) else { return nil }
      value = value << 4 | UInt64(digit)
    }
    return value
  }

  /// Writes sixteen digits.
  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 60, through: 0, by: -4) {
      bytes.append(digits[Int(number >> UInt64(shift) & 15)])
    }
  }

  /// The sixteen digits of a number.
  static func text(_ number: UInt64) -> String {
    var bytes: [UInt8] = []
    append(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
