/// The times of a session: of the day, or from its first minute on.
struct SessionClock {
  /// When it begins, in minutes after midnight; nil counts from 0:00.
  var start: Int?

  /// A time, or the first and the last where paths differ.
  func words(_ minutes: ClosedRange<Int>) -> String {
    let first = words(minutes.lowerBound)
    return minutes.count == 1 ? first : "\(first)-\(words(minutes.upperBound))"
  }

  private func words(_ minute: Int) -> String {
    let minute = minute + (start ?? 0)
    let (hour, rest) = (minute / 60 % 24, minute % 60)
    let hours = start == nil ? "\(hour)" : hour < 10 ? "0\(hour)" : "\(hour)"
    return "\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}
