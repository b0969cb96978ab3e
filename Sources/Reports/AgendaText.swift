public import Practice
internal import Surface

/// A plan of a training session as plain text.
public enum AgendaText {
  /// Returns the agenda, each entry with the time at which it begins.
  ///
  /// - Parameters:
  ///   - agenda: The plan.
  ///   - start: When it begins, in minutes after midnight; nil counts from 0:00.
  ///   - width: Columns that no line exceeds.
  ///   - signs: Which signs stand between words.
  /// - Returns: The page, with a line feed at its end.
  public static func render(
    _ agenda: TrainingAgenda, start: Int?, width: Int = 80, signs: PlainSigns = .unicode
  ) -> String {
    var page = PlainPage(width: width, signs: signs)
    let clock = SessionClock(start: start)
    var minute = 0
    for item in agenda.items {
      page.row(clock.words(minute...minute), title(item))
      if case .scenario(let scenario) = item {
        page.row("", scenario.opening)
        for aim in scenario.aims { page.row("", "- \(aim)") }
        page.row("", "ontherun scenario walk \(scenario.id)")
      }
      minute += item.minutes
    }
    page.row(clock.words(minute...minute), "end")
    return page.text
  }

  private static func title(_ item: TrainingAgenda.Item) -> String {
    switch item {
    case .welcome: "Welcome: ground rules, confidence, no real names (\(item.minutes) min)"
    case .pause: "Pause (\(item.minutes) min)"
    case .close: "One thing each will try on the next shift (\(item.minutes) min)"
    case .scenario(let scenario): "\(scenario.title) (\(scenario.minutes) min)"
    }
  }
}
