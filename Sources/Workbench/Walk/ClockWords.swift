internal import Practice

/// How the clocks of a walk read.
enum ClockWords {
  /// Whole minutes that went by.
  static func minutes(_ milliseconds: Int) -> Int { milliseconds / 60_000 }

  /// Minutes, and seconds where they are asked for: `3`, `3:20`.
  static func words(_ milliseconds: Int, seconds: Bool) -> String {
    let whole = milliseconds / 1_000
    guard seconds else { return "\(whole / 60)" }
    return "\(whole / 60):\(whole % 60 < 10 ? "0" : "")\(whole % 60)"
  }
}
