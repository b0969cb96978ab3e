/// An instant together with the offset of the place where it was noted.
public struct Timestamp: Hashable, Sendable {
  /// The moment itself.
  public let instant: Instant
  /// Minutes east of UTC where it was noted.
  public let offsetMinutes: Int

  /// Creates a stamp of an instant and an offset in minutes east of UTC.
  public init(instant: Instant, offsetMinutes: Int) {
    self.instant = instant
    self.offsetMinutes = offsetMinutes
  }

  /// Reads RFC 3339, such as `2026-11-19T08:05:00+00:00` or the same with `Z`; nil for all else.
  ///
  /// Fractions of a second are kept to the millisecond. A 60th second is refused.
  public init?(rfc3339 text: some StringProtocol) {
    var text = String(text)
    guard let stamp = text.withUTF8({ Timestamp(rfc3339: $0.span) }) else { return nil }
    self = stamp
  }

  /// Reads RFC 3339 as above from UTF-8, for those who scan bytes and want no string made.
  public init?(rfc3339 bytes: Span<UInt8>) {
    guard let stamp = RFC3339Reader.timestamp(in: bytes) else { return nil }
    self = stamp
  }

  /// The stamp as RFC 3339 in whole seconds with its offset: `2026-11-19T08:05:00+00:00`.
  public var rfc3339: String {
    let local = local
    let (hours, minutes) = abs(offsetMinutes).quotientAndRemainder(dividingBy: 60)
    let sign = offsetMinutes < 0 ? "-" : "+"
    let numbers = [local.month, local.day, local.hour, local.minute, local.second, hours, minutes]
    guard (0...9_999).contains(local.year), hours < 100 else {
      let padded = numbers.map { Day.padded($0, to: 2) }
      return "\(day)T\(padded[2...4].joined(separator: ":"))\(sign)\(padded[5]):\(padded[6])"
    }
    // Written in place, for a report has thousands of them.
    return String(unsafeUninitializedCapacity: 25) { bytes in
      func write(_ number: Int, at place: Int) {
        bytes[place] = UInt8(ascii: "0") + UInt8(number / 10)
        bytes[place + 1] = UInt8(ascii: "0") + UInt8(number % 10)
      }
      write(local.year / 100, at: 0)
      write(local.year % 100, at: 2)
      for (index, number) in numbers.enumerated() { write(number, at: 5 + 3 * index) }
      for (index, sign) in "--T::\(sign):".utf8.enumerated() { bytes[4 + 3 * index] = sign }
      return 25
    }
  }

  /// The date and time that a wall clock at that place showed.
  public var local: LocalFields {
    LocalFields(greenwich: instant.adding(minutes: offsetMinutes))
  }

  /// The day it was at that place.
  public var day: Day {
    let local = local
    return Day(unchecked: (local.year, local.month, local.day))
  }
}
