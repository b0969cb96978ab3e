extension Due {
  /// Returns the same with the date of a day that has a name of its own: `due: tomorrow, Fri 20 Nov`.
  public func fullWords(today: Day, situations: [(id: String, title: String)]) -> String {
    let words = words(today: today, situations: situations)
    guard case .on(let day) = self else { return words }
    let shown = day.shortWithWeekday(besides: today.year)
    return words.hasSuffix(shown) ? words : "\(words), \(shown)"
  }

  /// Returns how a screen says it: `due: Thu 26 Nov`, `due: next handover`, `was due Wed 18 Nov`.
  ///
  /// A situation that is not among those given is said by its id.
  public func words(today: Day, situations: [(id: String, title: String)]) -> String {
    switch self {
    case .at(let situation):
      let title = situations.first { $0.id == situation }?.title ?? situation
      return "due: next \(title)"
    case .on(let day):
      let shown = day.shortWithWeekday(besides: today.year)
      return switch today.days(until: day) {
      case 0: "due: today"
      case 1: "due: tomorrow"
      case 2...: "due: \(shown)"
      default: "was due \(shown)"
      }
    }
  }
}
