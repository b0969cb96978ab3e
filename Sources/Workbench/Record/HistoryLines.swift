internal import Practice
internal import Surface

/// What was done to a record, by whom and when, with what it said before and after.
struct HistoryLines {
  private let entry: FeedbackEntry
  private let story: Story

  init(_ entry: FeedbackEntry, in story: Story) {
    self.entry = entry
    self.story = story
  }

  func lines(width: Int, in world: World) -> [Line] {
    let names = Names(people: world.people, guidance: world.guidance ?? .empty)
    let history = EntryHistory(entry, in: story, names: names)
    var lines: [Line] = []
    if history.versions > 1 {
      lines += SafeText(
        "\(history.versions) versions were written apart, each without the others. All stand; the "
          + "last one shows. e writes one that replaces them."
      ).wrapped(at: width).map { Line($0, .problem) }
      lines.append(.empty)
    }
    for event in history.events {
      let words = event.line(names: names, besides: world.clock.today.year)
      let stands = event.standsBeside ? event.shows ? " (stands, shows)" : " (stands)" : ""
      lines += SafeText(words + stands).wrapped(at: width).map { Line($0, .title) }
      for change in event.changes {
        lines.append(Line("  \(change.label)", .label))
        lines += part("before", change.before, width: width)
        lines += part("after", change.after, width: width)
      }
      if !event.changes.isEmpty { lines.append(.empty) }
    }
    return lines
  }

  private func part(_ word: SafeText, _ text: String?, width: Int) -> [Line] {
    let column = 12
    let words = text.map { SafeText($0) } ?? "(nothing)"
    let role: Role = text == nil ? .hint : .text
    return words.wrapped(at: width - column).enumerated().map { row, line in
      Line.empty.filled(to: 4).adding(row == 0 ? word : "", .hint).filled(to: column)
        .adding(line, role)
    }
  }
}
