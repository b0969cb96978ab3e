/// What names a record, a person, a next step or an action: a UUIDv7, in lower case.
///
/// Held as two numbers: a store of 100,000 records has half a million of them.
public struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64
  /// What it is when it is no UUID: nothing yet, or what somebody else's program wrote.
  private let other: String?

  /// Takes the text as it stands; the store checks the form of what it reads.
  public init(_ text: String) {
    var text = text
    if let id = text.withUTF8({ RecordID(utf8: $0) }) {
      self = id
    } else {
      (high, low, other) = (0, 0, text)
    }
  }

  /// Takes the two halves of a UUID.
  public init(high: UInt64, low: UInt64) {
    (self.high, self.low, other) = (high, low, nil)
  }

  /// Reads a UUID in lower case from UTF-8; nil for all else.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    let dash = UInt8(ascii: "-")
    guard bytes.count == 36, bytes[8] == dash, bytes[13] == dash, bytes[18] == dash,
      bytes[23] == dash, let first = Self.number(bytes, 0..<8),
      let second = Self.number(bytes, 9..<13),
      let third = Self.number(bytes, 14..<18), let fourth = Self.number(bytes, 19..<23),
      let fifth = Self.number(bytes, 24..<36)
    else { return nil }
    self.init(high: first << 32 | second << 16 | third, low: fourth << 48 | fifth)
  }

  /// Whether it is a UUID in lower case: nothing else may become the name of a folder.
  public var isWellFormed: Bool { other == nil }

  /// The thirty-six characters.
  public var text: String {
    if let other { return other }
    return String(unsafeUninitializedCapacity: 36) { bytes in
      for place in 0..<32 {
        let half = place < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - place % 16 * 4)) & 15
        bytes[place + Self.dashesBefore(place)] = digit < 10 ? digit + 48 : digit + 87
      }
      for place in [8, 13, 18, 23] { bytes[place] = UInt8(ascii: "-") }
      return 36
    }
  }

  /// The text itself.
  public var description: String { text }

  /// The last four characters: what people type and screens show.
  public var short: String { String(text.suffix(4)) }

  /// In the order of the text, which for UUIDv7 is the order of making.
  public static func < (one: RecordID, other: RecordID) -> Bool {
    guard one.other == nil, other.other == nil else { return one.text < other.text }
    return one.high == other.high ? one.low < other.low : one.high < other.high
  }

  private static func dashesBefore(_ digit: Int) -> Int {
    digit < 8 ? 0 : digit < 12 ? 1 : digit < 16 ? 2 : digit < 20 ? 3 : 4
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64? {
    var number: UInt64 = 0
    for place in range {
      let byte = bytes[place]
      let digit: UInt8
      switch byte {
      case 48...57: digit = byte - 48
      case 97...102: digit = byte - 87
      default: return nil
      }
      number = number << 4 | UInt64(digit)
    }
    return number
  }
}
