/// A stretch of days, both ends inclusive, either end open.
struct DaySpan: Hashable, Sendable {
  let since: Day?
  let until: Day?

  /// Whether a day lies in it; the day is found out only where that matters.
  func contains(_ day: @autoclosure () -> Day) -> Bool {
    if since == nil && until == nil { return true }
    let day = day()
    return (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
