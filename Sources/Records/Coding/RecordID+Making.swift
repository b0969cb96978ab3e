public import Practice

extension RecordID {
  /// Makes an id that nobody else makes: a UUIDv7 of this moment and 74 random bits.
  public static func make(at now: Instant) -> RecordID {
    var random = SystemRandomNumberGenerator()
    let (first, second) = (random.next(), random.next())
    let milliseconds = UInt64(min(max(now.milliseconds, 0), (1 << 48) - 1))
    let high = milliseconds << 16 | 0x7000 | first & 0x0FFF
    let low = 0x8000_0000_0000_0000 | second & 0x3FFF_FFFF_FFFF_FFFF
    return RecordID(high: high, low: low)
  }
}
