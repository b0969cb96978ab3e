/// A moment in time, the same everywhere.
public struct Instant: Comparable, Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted; negative before that.
  public var milliseconds: Int64

  /// Creates the instant so many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Returns whether one instant comes before another.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Returns the instant so many minutes later, or the last or first one that can be held.
  public func adding(minutes: Int) -> Instant {
    let (span, tooLong) = Int64(minutes).multipliedReportingOverflow(by: 60_000)
    let (sum, tooFar) = milliseconds.addingReportingOverflow(span)
    guard tooLong || tooFar else { return Instant(milliseconds: sum) }
    return Instant(milliseconds: minutes < 0 ? .min : .max)
  }
}
