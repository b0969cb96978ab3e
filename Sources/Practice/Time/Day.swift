/// A day of the Gregorian calendar, without a time or a place.
public struct Day: Comparable, Hashable, Sendable {
  /// The year; 1 to 9999 in a day that was read from text.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a day, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(unchecked: (year, month, day))
  }

  /// Reads exactly `YYYY-MM-DD` in ASCII digits; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let fields = text.withUTF8({ RFC3339Reader.day(in: $0.span) }) else { return nil }
    self = fields
  }

  /// Reads exactly `YYYY-MM-DD` from UTF-8; nil for anything else.
  public init?(utf8 bytes: Span<UInt8>) {
    guard let day = RFC3339Reader.day(in: bytes) else { return nil }
    self = day
  }

  init(unchecked fields: (year: Int, month: Int, day: Int)) {
    (year, month, day) = fields
  }

  /// Returns whether one day comes before another.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    let days = Day.daysSince1970(year: year, month: month, day: day)
    return Int(Int64(days + 3).flooredDivision(by: 7).remainder) + 1
  }

  /// Returns the day so many days later, or earlier when negative.
  public func adding(days: Int) -> Day {
    Day(daysSince1970: Day.daysSince1970(year: year, month: month, day: day) + days)
  }

  /// Returns how many days later the other day is; negative when it is earlier.
  public func days(until other: Day) -> Int {
    Day.daysSince1970(year: other.year, month: other.month, day: other.day)
      - Day.daysSince1970(year: year, month: month, day: day)
  }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
  }

  /// Returns a number with zeros before it, up to a width.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
