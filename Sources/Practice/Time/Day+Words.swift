extension Day {
  static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The day as a screen shows it when its year goes without saying: `19 Nov`.
  public var short: String {
    "\(day) \(Day.monthNames[month - 1])"
  }

  /// Returns `19 Nov`, or `19 Nov 2025` when that is another year than the one given.
  public func short(besides year: Int) -> String {
    year == self.year ? short : "\(short) \(self.year)"
  }

  /// Returns `Thu 19 Nov`, with the year when it is another than the one given.
  public func shortWithWeekday(besides year: Int) -> String {
    "\(Day.weekdayNames[weekday - 1]) \(short(besides: year))"
  }

  /// Returns how long ago something was: `new` for never, `today`, `yesterday`, `41 days`.
  ///
  /// A day that is still to come, as a clock set wrong can leave behind, is said so: `2 days ahead`.
  public static func agoWords(_ day: Day?, today: Day) -> String {
    guard let day else { return "new" }
    let days = day.days(until: today)
    return switch days {
    case 0: "today"
    case 1: "yesterday"
    case 2...: "\(days) days"
    case -1: "1 day ahead"
    default: "\(-days) days ahead"
    }
  }
}
