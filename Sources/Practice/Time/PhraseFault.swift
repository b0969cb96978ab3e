/// What is wrong with a phrase, before anyone knows which examples to give.
enum PhraseFault: Error, Hashable {
  /// Its words are not ones that mean a time.
  case notUnderstood
  /// It was understood and cannot be; the sentence says why.
  case impossible(String)

  static func noSuchTime(_ text: String) -> PhraseFault {
    .impossible("\(PhraseProblem.quoting(text)) is not a time of day.")
  }

  static func noSuchMonth(_ month: Int, in text: String) -> PhraseFault {
    .impossible("\(PhraseProblem.quoting(text)) is not a day: there is no month \(month).")
  }

  static func noSuchDay(_ day: Int, month: Int, year: Int?) -> PhraseFault {
    let name = "\(day) \(Day.monthNames[month - 1])" + (year.map { " \($0)" } ?? "")
    if month == 2, year == nil {
      return .impossible("\(name) is not a day: February has 28, and 29 in a leap year.")
    }
    let length = Day.length(ofMonth: month, year: year ?? 2_000)
    return .impossible("\(name) is not a day: that month has \(length).")
  }

  static func tooFar(_ text: String) -> PhraseFault {
    .impossible("\(PhraseProblem.quoting(text)) is too far away.")
  }
}
