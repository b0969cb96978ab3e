internal import Practice
internal import Surface

/// The columns of a list of scenarios: title and minutes first, the rest as far as there is room.
struct ScenarioColumns {
  private static let minutes = 6

  private let width: Int
  private let title: Int
  private let role: Int
  private let stages: Int

  init(_ rows: [Scenario], width: Int) {
    self.width = width
    let longest = rows.map { SafeText($0.title).columns }.max() ?? 0
    title = min(longest, 40, width - 2 - 2 - Self.minutes)
    role = rows.map(\.role.rawValue.count).max() ?? 0
    stages = rows.map(\.stageWords.count).max() ?? 0
  }

  /// One scenario as a row.
  func line(for scenario: Scenario, isSelected: Bool, waits: Bool = false) -> Line {
    // A walk that was left waits in the place of the minutes that all of it takes.
    let minutes = SafeText(waits ? "waits" : "\(scenario.minutes) min")
    var line = Line(isSelected ? "> " : "  ", .accent)
      .adding(SafeText(scenario.title).truncated(to: title), isSelected ? .selection : .text)
      .filled(to: title + 4)
      .adding(minutes.padded(to: Self.minutes, aligned: .right), waits ? .accent : .text)
    let facts: [(words: String, columns: Int)] = [
      (scenario.role.rawValue, role), (scenario.stageWords, stages),
      (scenario.specialty, SafeText(scenario.specialty).columns),
    ]
    var end = title + 4 + Self.minutes
    for (place, fact) in facts.enumerated() {
      let left = width - end - 2
      guard left >= min(fact.columns, place == 2 ? 8 : fact.columns) else { break }
      line = line.filled(to: end + 2).adding(SafeText(fact.words).truncated(to: left), .hint)
      end += 2 + fact.columns
    }
    return line
  }
}
