import Practice

/// A next step's due, said as it was understood.
struct DueReport {
  let guidance: Guidance
  let clock: LocalClock

  /// The lines for a step; none where it has no due.
  func lines(of step: NextStep, typed: String) -> [String] {
    guard let due = step.due else { return [] }
    let situations = guidance.situations.map { (id: $0.id, title: $0.title) }
    let words = due.fullWords(today: clock.today, situations: situations)
    let line = step.who == .supervisor ? "Your promise is \(words)" : "Next step \(words)"
    guard
      case .success(let phrase) = DuePhrase.parse(typed, clock: clock, situations: situations),
      phrase.hadTime
    else { return [line] }
    return [line, "A due is a day: the time is left out."]
  }
}
