internal import Synchronization

/// What names a record, a person, a next step or an action: a UUIDv7, in lower case.
///
/// Held as two numbers: a store of 100,000 records has half a million of them.
public struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let high: UInt64
  /// Of a text that is no UUID, its place among the odd ones.
  private let low: UInt64

  /// Takes the text as it stands; the store checks the form of what it reads.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { RecordID(utf8: $0) } ?? RecordID(odd: text)
  }

  /// Takes the two halves of a UUID.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads a UUID in lower case from UTF-8; nil for all else.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    let dash = UInt8(ascii: "-")
    guard bytes.count == 36, bytes[8] == dash, bytes[13] == dash, bytes[18] == dash,
      bytes[23] == dash
    else { return nil }
    let text = UnsafeRawBufferPointer(bytes)
    guard let first = Self.number(text, 0), let second = Self.number(text, 9, 14),
      let third = Self.number(text, 19, 24), let fourth = Self.number(text, 28)
    else { return nil }
    high = first << 32 | second
    low = third << 32 | fourth
    if high == Self.odd { return nil }
  }

  private init(odd text: String) {
    high = Self.odd
    low = Self.oddTexts.withLock { texts in
      if let place = texts.firstIndex(of: text) { return UInt64(place) }
      texts.append(text)
      return UInt64(texts.count - 1)
    }
  }

  /// Whether it is a UUID in lower case: nothing else may become the name of a folder.
  public var isWellFormed: Bool { high != Self.odd }

  /// The thirty-six characters.
  public var text: String {
    guard isWellFormed else { return Self.oddTexts.withLock { $0[Int(low)] } }
    return String(unsafeUninitializedCapacity: 36) { bytes in
      var place = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          bytes[place] = UInt8(ascii: "-")
          place += 1
        }
        let half = digit < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - digit % 16 * 4)) & 15
        bytes[place] = value < 10 ? value + 48 : value + 87
        place += 1
      }
      return 36
    }
  }

  /// The text itself.
  public var description: String { text }

  /// When a UUIDv7 was made, in milliseconds since 1970.
  public var milliseconds: Int64 { isWellFormed ? Int64(high >> 16) : 0 }

  /// The last four characters: what people type and screens show.
  public var short: String { String(text.suffix(4)) }

  /// In the order of the text, which for UUIDv7 is the order of making.
  public static func < (one: RecordID, other: RecordID) -> Bool {
    guard one.isWellFormed, other.isWellFormed else { return one.text < other.text }
    return one.high == other.high ? one.low < other.low : one.high < other.high
  }
}

extension RecordID {
  /// What no UUID of this format begins with: its time would be in the year 10889.
  private static var odd: UInt64 { .max }

  /// Texts that are no UUID: nothing yet, or what somebody else's program wrote.
  ///
  /// They are few, and kept apart so that an id is copied as two numbers, with nothing to count.
  private static let oddTexts = Mutex<[String]>([])

  /// Eight digits in one run.
  private static func number(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64? {
    digits(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  /// Four digits here and four there.
  private static func number(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ rest: Int
  ) -> UInt64? {
    let first = bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)
    let second = bytes.loadUnaligned(fromByteOffset: rest, as: UInt32.self)
    return digits(UInt64(first) | UInt64(second) << 32)
  }

  /// The value of eight lower-case hexadecimal digits, the first in the lowest byte.
  private static func digits(_ text: UInt64) -> UInt64? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Letters have the bit of 0x40, digits have not.
    let letters = (text >> 6) & ones
    let values = (text & (ones &* 0x0F)) &+ letters &* 9
    // Written back, they must give the text; ten or more must be a letter, and no other; and all
    // must be below sixteen.
    let written = values &+ ones &* 48 &+ letters &* 39
    guard written == text, (values &+ ones &* 118) & (ones &* 128) == letters &* 128,
      (values &+ ones &* 112) & (ones &* 128) == 0
    else { return nil }
    var packed = values.byteSwapped
    packed = (packed | packed >> 4) & 0x00FF_00FF_00FF_00FF
    packed = (packed | packed >> 8) & 0x0000_FFFF_0000_FFFF
    return (packed | packed >> 16) & 0xFFFF_FFFF
  }
}
