import Practice

/// Makes ids in the shape of UUIDv7 from a time and a count, the same at every run.
struct DemoIDs: Sendable {
  private var count: UInt64 = 0

  /// Makes the next id; its last four digits are like no other's.
  mutating func next(at instant: Instant) -> RecordID {
    count += 1
    let mixed = Self.mixed(count)
    let time = UInt64(clamping: instant.milliseconds) & 0xFFFF_FFFF_FFFF
    // 40503 is odd, so that no two of 65,536 counts end in the same four digits.
    let tail = (count &* 40_503) & 0xFFFF
    let text =
      Self.hex(time, digits: 12) + Self.hex(0x7000 | (mixed >> 52), digits: 4)
      + Self.hex(0x8000 | (mixed & 0x3FFF), digits: 4)
      + Self.hex(mixed >> 16 & 0xFFFF_FFFF, digits: 8) + Self.hex(tail, digits: 4)
    return RecordID(Self.dashed(text))
  }

  /// Spreads a count over all bits.
  ///
  /// Source: the output function of SplitMix64, Steele, Lea and Flood, OOPSLA 2014.
  private static func mixed(_ count: UInt64) -> UInt64 {
    var bits = count &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  private static func hex(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func dashed(_ text: String) -> String {
    var result = ""
    for (place, digit) in text.enumerated() {
      if [8, 12, 16, 20].contains(place) { result.append("-") }
      result.append(digit)
    }
    return result
  }
}
