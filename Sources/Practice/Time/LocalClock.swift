/// The present moment and the local time of a place, handed in as values.
///
/// Nothing here reads a clock: whoever performs effects says what time it is.
public struct LocalClock: Sendable {
  /// The present moment.
  public let now: Instant
  /// Minutes east of UTC at this place, at any instant.
  public let offset: @Sendable (Instant) -> Int

  /// Creates a clock that says it is `now`, at a place with these offsets from UTC.
  public init(now: Instant, offset: @escaping @Sendable (Instant) -> Int) {
    self.now = now
    self.offset = offset
  }

  /// The present moment with its offset.
  public var nowStamp: Timestamp {
    stamp(for: now)
  }

  /// The day it is at this place.
  public var today: Day {
    nowStamp.day
  }

  /// Returns an instant with the offset that held, or will hold, at this place.
  public func stamp(for instant: Instant) -> Timestamp {
    Timestamp(instant: instant, offsetMinutes: offset(instant))
  }

  /// Returns the instant at which a wall clock at this place shows these fields.
  ///
  /// When clocks go back and the time comes twice, it is the first. When they go forward and the
  /// time is left out, it is as much later as the gap is long: 01:30 in London's spring is 02:30.
  public func instant(of fields: LocalFields) -> Instant {
    let local = fields.greenwich
    // No offset exceeds a day, so a change near these fields lies between these two.
    let before = offset(local.adding(minutes: -1_440))
    let after = offset(local.adding(minutes: 1_440))
    let early = local.adding(minutes: -before)
    if offset(early) == before { return early }
    let late = local.adding(minutes: -after)
    return offset(late) == after ? late : early
  }
}
