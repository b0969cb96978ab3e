/// The names of months and weekdays as people shorten them.
enum CalendarWords {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Returns 1 to 12 for a month's name, or for three or more letters of it.
  static func month(_ word: String) -> Int? {
    position(of: word, in: months)
  }

  /// Returns 1 for Monday to 7 for Sunday, for the name or three or more letters of it.
  static func weekday(_ word: String) -> Int? {
    word == "weds" ? 3 : position(of: word, in: weekdays)
  }

  private static func position(of word: String, in names: [String]) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
