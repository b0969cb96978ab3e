/// A date and time of day as a wall clock shows them, without saying where the wall is.
public struct LocalFields: Hashable, Sendable {
  /// The year of the Gregorian calendar.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, 1 to 31.
  public var day: Int
  /// The hour, 0 to 23.
  public var hour: Int
  /// The minute, 0 to 59.
  public var minute: Int
  /// The second, 0 to 59.
  public var second: Int
  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int

  /// Creates fields as given; the weekday is taken on trust.
  public init(
    year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, weekday: Int
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.weekday = weekday
  }

  /// Creates the fields of a time on a day.
  public init(day: Day, hour: Int, minute: Int, second: Int = 0) {
    self.init(
      year: day.year, month: day.month, day: day.day, hour: hour, minute: minute, second: second,
      weekday: day.weekday)
  }

  /// Creates the fields that a wall clock in Greenwich shows at an instant.
  init(greenwich instant: Instant) {
    let (days, rest) = instant.milliseconds.flooredDivision(by: 86_400_000)
    let second = Int(rest / 1_000)
    self.init(
      day: Day(daysSince1970: Int(days)), hour: second / 3_600, minute: second / 60 % 60,
      second: second % 60)
  }

  /// The instant at which a wall clock in Greenwich shows these fields.
  var greenwich: Instant {
    let days = Int64(Day.daysSince1970(year: year, month: month, day: day))
    let seconds = Int64((hour * 60 + minute) * 60 + second)
    return Instant(milliseconds: days * 86_400_000 + seconds * 1_000)
  }
}

extension Int64 {
  /// Divides towards minus infinity, so that the remainder is never negative.
  func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
