/// A month and how many records were seen in it: how often anybody looked, not how well it went.
public struct MonthCount: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// How many records.
  public var count: Int

  /// Makes a count.
  public init(year: Int, month: Int, count: Int) {
    self.year = year
    self.month = month
    self.count = count
  }

  /// The month as a screen shows it: `Nov`, or `Nov 2025` in another year.
  public func short(besides year: Int) -> String {
    let name = Day.monthNames[month - 1]
    return year == self.year ? name : "\(name) \(self.year)"
  }

  /// Counts days by month, without a gap from the earliest to the last month asked for.
  ///
  /// - Parameters:
  ///   - days: When records were seen.
  ///   - last: A day of the last month.
  ///   - most: How many months at most; earlier ones are left out.
  /// - Returns: The months, the earliest first; empty when nothing was seen.
  public static func months(_ days: [Day], until last: Day, most: Int) -> [MonthCount] {
    let end = last.year * 12 + last.month - 1
    var counts: [Int: Int] = [:]
    for day in days { counts[day.year * 12 + day.month - 1, default: 0] += 1 }
    guard let first = counts.keys.min(), most > 0 else { return [] }
    let newest = max(end, counts.keys.max() ?? end)
    return (max(first, newest - most + 1)...newest).map { place in
      MonthCount(year: place / 12, month: place % 12 + 1, count: counts[place] ?? 0)
    }
  }
}
