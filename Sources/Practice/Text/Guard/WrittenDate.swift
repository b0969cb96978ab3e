/// A date found in running text.
struct WrittenDate {
  /// The place after its last token.
  let end: Int
  /// The year in four digits, when one was written.
  let year: Int?
  /// Whether the year has two digits and only a space before it.
  var isLoose = false

  /// The years in which nobody could write here yet, so that a full date in them is of a life.
  static let birthYears = 1_900...2_024

  /// Returns the year that two digits stand for; the next ten are still to come.
  static func century(of year: Int) -> Int {
    year <= 35 ? 2_000 + year : 1_900 + year
  }

  /// Returns whether two numbers can be a day and a month, in either order.
  static func isDay(_ one: Int, _ other: Int) -> Bool {
    let (month, day) = (min(one, other), max(one, other))
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
