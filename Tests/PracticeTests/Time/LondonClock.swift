import Practice

extension LocalClock {
  /// London from 2026 to 2027: summer time from 29 March to 25 October 2026, both at 01:00 UTC.
  static func london(at stamp: String) throws -> LocalClock {
    guard let now = Timestamp(rfc3339: stamp)?.instant else { throw NotAStamp(text: stamp) }
    return LocalClock(now: now) { instant in
      let spring = Instant(milliseconds: 1_774_746_000_000)
      let autumn = Instant(milliseconds: 1_792_890_000_000)
      return (spring..<autumn).contains(instant) ? 60 : 0
    }
  }

  struct NotAStamp: Error {
    let text: String
  }
}
