import Practice

/// Stamps that go up whatever the machine's clock does: 48 bits of milliseconds, 16 of counter.
struct HybridClock: Sendable {
  /// How far ahead a stamp may be and still be believed.
  static let patience: Int64 = 24 * 60 * 60 * 1_000

  private let now: UInt64
  private let limit: UInt64
  private var last: UInt64 = 0

  /// Starts a clock that goes above what an act rests on.
  init(now: Instant, restingOn stamps: [UInt64]) {
    self.now = Self.stamp(of: now)
    limit = Self.stamp(of: Instant(milliseconds: now.milliseconds + Self.patience))
    for stamp in stamps { adopt(stamp) }
  }

  /// Goes above a stamp, unless it is so far ahead that its clock must have been wrong.
  mutating func adopt(_ stamp: UInt64) {
    if stamp <= limit { last = max(last, stamp) }
  }

  /// Goes above a stamp however far ahead it is: in one file stamps never fall.
  mutating func follow(_ stamp: UInt64) { last = max(last, stamp) }

  /// The next stamp.
  mutating func next() -> UInt64 {
    last = max(now, last == .max ? last : last + 1)
    return last
  }

  private static func stamp(of instant: Instant) -> UInt64 {
    UInt64(min(max(instant.milliseconds, 0), (1 << 48) - 1)) << 16
  }
}
