/// A day as people say it, not yet tied to a calendar.
enum SpokenDay: Hashable {
  /// So many days from today, the sign being part of what was said: yesterday is -1.
  case fromToday(days: Int)
  /// So many months from today, the sign being part of what was said.
  case monthsFromToday(Int)
  /// So many days, back or ahead as the question looks: `3d`.
  case days(Int)
  /// So many months, back or ahead as the question looks.
  case months(Int)
  /// A day of the week, 1 for Monday.
  case weekday(Int, Which)
  /// A date, of whichever year suits when it has none.
  case date(year: Int?, month: Int, day: Int)

  /// Which of the weekdays of that name.
  enum Which: Hashable {
    case nearest, last, next
  }

  /// Which way a question looks.
  enum Looking: Hashable {
    case back, ahead
  }

  /// A date without a year that lies this near on the wrong side is a slip, not another year.
  private static let slip = 7

  /// Returns the day meant by someone who says it today, looking back or ahead.
  ///
  /// A day on the wrong side is returned all the same when the words leave no choice; whether it
  /// is refused is for the caller.
  func day(from today: Day, looking: Looking) throws(PhraseFault) -> Day {
    let sign = looking == .back ? -1 : 1
    return switch self {
    case .fromToday(let days): today.adding(days: days)
    case .days(let days): today.adding(days: sign * days)
    case .monthsFromToday(let months): today.adding(months: months)
    case .months(let months): today.adding(months: sign * months)
    case .weekday(let weekday, let which):
      SpokenDay.day(weekday, which, from: today, looking: looking)
    case .date(let year?, let month, let day):
      try SpokenDay.day(year: year, month: month, day: day)
    case .date(nil, let month, let day):
      try SpokenDay.day(month: month, day: day, from: today, looking: looking)
    }
  }

  private static func day(
    _ weekday: Int, _ which: Which, from today: Day, looking: Looking
  ) -> Day {
    let back = (today.weekday - weekday + 7) % 7
    let ahead = back == 0 ? 7 : 7 - back
    return switch (which, looking) {
    case (.last, _): today.adding(days: back == 0 ? -7 : -back)
    case (.next, _): today.adding(days: ahead)
    // Said of the past on a Thursday, Thursday is today; of the future it is in a week.
    case (.nearest, .back): today.adding(days: -back)
    case (.nearest, .ahead): today.adding(days: ahead)
    }
  }

  private static func day(year: Int, month: Int, day: Int) throws(PhraseFault) -> Day {
    guard let date = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(day, month: month, year: year)
    }
    return date
  }

  private static func day(
    month: Int, day: Int, from today: Day, looking: Looking
  ) throws(PhraseFault) -> Day {
    let sign = looking == .back ? -1 : 1
    // Eight years hold a leap day, also around a century that has none.
    for step in 0...8 {
      let year = today.year + sign * step
      guard let date = Day(year: year, month: month, day: day) else { continue }
      let wrongWay = -sign * today.days(until: date)
      if wrongWay <= slip { return date }
    }
    throw .noSuchDay(day, month: month, year: nil)
  }
}

extension Day {
  /// Returns the same day so many months later, or the last day of a shorter month.
  func adding(months: Int) -> Day {
    let (years, month) = Int64(self.month - 1 + months).flooredDivision(by: 12)
    let year = year + Int(years)
    let length = Day.length(ofMonth: Int(month) + 1, year: year)
    return Day(unchecked: (year, Int(month) + 1, min(day, length)))
  }
}
