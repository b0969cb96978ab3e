extension Person {
  /// Months after the end of the last placement that what is kept is looked at again.
  public static let monthsKept = 12

  /// The day until which what is kept about them is kept: the one agreed, else twelve months after the
  /// last placement; nil while a placement goes on, or where none was noted.
  public var keptUntil: Day? {
    if let keepUntil { return keepUntil }
    let ends = placements.map(\.to)
    // One that is open goes on, whatever ended before it.
    guard !ends.contains(nil) else { return nil }
    return ends.compactMap { $0 }.max()?.adding(months: Self.monthsKept)
  }

  /// Whether that day is past; a hold stops the question too.
  public func isKeptTooLong(on today: Day) -> Bool {
    guard hold == nil, let keptUntil else { return false }
    return keptUntil < today
  }
}
