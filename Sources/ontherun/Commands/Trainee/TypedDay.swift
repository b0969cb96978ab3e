import Practice

/// A day that was typed for a person; empty takes it away.
enum TypedDay {
  /// Which way words such as `19 Nov` are understood.
  enum Direction {
    /// The past, today included: when somebody was told.
    case back
    /// What is to come; a whole date may be past too.
    case ahead
  }

  /// The day that is meant; nil where nothing was typed, which clears it.
  ///
  /// Throws `DeskError.badValue`.
  static func read(
    _ typed: String, _ direction: Direction, clock: LocalClock
  ) throws(DeskError) -> Day? {
    let text = typed.onOneLine
    guard !text.isEmpty else { return nil }
    switch direction {
    case .back:
      switch SincePhrase.parse(text, clock: clock) {
      case .success(let day): return day
      case .failure(let problem): throw .badValue(problem.sentence)
      }
    case .ahead:
      if let day = Day(text) { return day }
      switch DuePhrase.parse(text, clock: clock, situations: []) {
      case .success(let phrase):
        guard case .on(let day) = phrase.due, !phrase.mine else {
          throw .badValue("'\(text)' is no day. Write 1 Aug, 3w, or 2027-08-01.")
        }
        return day
      case .failure(let problem): throw .badValue(problem.sentence)
      }
    }
  }
}
