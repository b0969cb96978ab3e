extension Summary {
  /// What every form of a summary says of itself: what it is, and what it is not.
  public static let formative =
    "This is formative: feedback for learning, in the words of those who were there. "
    + "It is not an assessment, and no score, grade or decision can be read from it."

  /// What it rests on, in sentences; the first of them says how much there is.
  public var basis: [String] {
    var sentences = sampling
    if let words = observersInWords { sentences.append(words) }
    if !unsaid.isEmpty {
      let are = unsaid.count == 1 ? "One record is" : "\(unsaid.count) records are"
      sentences.append("\(are) not yet said to the trainee, and marked so.")
    }
    let damaged = entries.count { $0.state.isDamaged }
    if damaged > 0 {
      let have = damaged == 1 ? "One record has" : "\(damaged) records have"
      let are = damaged == 1 ? "is" : "are"
      sentences.append("\(have) a line that does not match its check, and \(are) marked so.")
    }
    if unreadable > 0 {
      let could = unreadable == 1 ? "One line" : "\(unreadable) lines"
      sentences.append("\(could) could not be read, and so cannot be shown.")
    }
    return sentences
  }

  /// The part of the time that was asked for, and the day it was drawn up.
  public var spanInWords: String {
    let drawn = "Drawn up \(today.short(besides: 0))."
    let part = filter.map { "Only what fits \($0). " } ?? ""
    return part + daysInWords(drawn)
  }

  private func daysInWords(_ drawn: String) -> String {
    switch (since, until) {
    case (let since?, let until?):
      "From \(since.short(besides: 0)) to \(until.short(besides: 0)). \(drawn)"
    case (let since?, nil): "Since \(since.short(besides: 0)). \(drawn)"
    case (nil, let until?): "Until \(until.short(besides: 0)). \(drawn)"
    case (nil, nil): "All that is recorded. \(drawn)"
    }
  }

  /// When it was seen: `12 Aug to 19 Nov 2026`; nil where nothing was.
  public var datesInWords: String? {
    guard let firstSeen, let lastSeen else { return nil }
    if firstSeen == lastSeen { return lastSeen.short(besides: 0) }
    return "\(firstSeen.short(besides: lastSeen.year)) to \(lastSeen.short(besides: 0))"
  }

  private var observersInWords: String? {
    guard let dates = datesInWords else { return nil }
    let named = observers.map(\.title)
    let shown = named.count > 6 ? named.prefix(6) + ["\(named.count - 6) more"] : named[...]
    let all = shown.dropLast().joined(separator: ", ")
    let last = shown.last ?? ""
    return "Seen \(firstSeen == lastSeen ? "on \(dates)" : "from \(dates)") by "
      + (all.isEmpty ? last : "\(all) and \(last)") + "."
  }
}
