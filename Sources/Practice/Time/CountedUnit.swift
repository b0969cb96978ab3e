/// A unit that people count time in, and how many of the base unit it is.
enum CountedUnit: Hashable {
  case minutes(each: Int)
  case days(each: Int)
  case months(each: Int)

  init?(word: String) {
    switch word {
    case "m", "min", "mins", "minute", "minutes": self = .minutes(each: 1)
    case "h", "hr", "hrs", "hour", "hours": self = .minutes(each: 60)
    case "d", "day", "days": self = .days(each: 1)
    case "w", "wk", "wks", "week", "weeks": self = .days(each: 7)
    case "mo", "month", "months": self = .months(each: 1)
    case "y", "yr", "yrs", "year", "years": self = .months(each: 12)
    default: return nil
    }
  }

  /// The most that may be counted: a hundred years, so that no calendar overflows.
  var most: Int {
    switch self {
    case .minutes(let each): 36_525 * 1_440 / each
    case .days(let each): 36_525 / each
    case .months(let each): 1_200 / each
    }
  }
}
