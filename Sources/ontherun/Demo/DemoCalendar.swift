import Practice

/// Turns 'so many days ago, at five past eight' into days and stamps.
struct DemoCalendar: Sendable {
  /// The day that everything is dated back from.
  let today: Day
  /// What time it is, and the offsets of the place.
  let clock: LocalClock

  /// Returns a day in the past; where only weekdays will do, the Friday before a weekend.
  func day(_ ago: Int, weekdaysOnly: Bool) -> Day {
    let day = today.adding(days: -ago)
    return weekdaysOnly ? day.adding(days: min(0, 5 - day.weekday)) : day
  }

  /// Returns a day after another: the Monday for a weekend, but never today or later.
  func day(_ count: Int, after earlier: Day) -> Day {
    let day = earlier.adding(days: count)
    let workday = day.weekday > 5 ? day.adding(days: 8 - day.weekday) : day
    let yesterday = today.adding(days: -1)
    return max(earlier, min(workday, yesterday))
  }

  /// Returns the stamp of a time such as `08:05` on a day.
  func stamp(_ day: Day, _ time: String) -> Timestamp {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let (hour, minute) = parts.count == 2 ? (parts[0], parts[1]) : (12, 0)
    return clock.stamp(
      for: clock.instant(of: LocalFields(day: day, hour: hour, minute: minute)))
  }

  /// Returns the first of a weekday, 1 for Monday, that is today or later.
  func coming(_ weekday: Int) -> Day {
    today.adding(days: (weekday - today.weekday + 7) % 7)
  }
}
