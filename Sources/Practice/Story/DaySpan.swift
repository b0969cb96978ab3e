/// A stretch of days, both ends inclusive, either end open.
struct DaySpan: Hashable, Sendable {
  let since: Day?
  let until: Day?

  func contains(_ day: Day) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
