/// What a story rests on, said plainly, so that nobody reads a pattern into too little.
public enum Sampling {
  /// Fewer records than these are too few to show a pattern.
  public static let fewRecords = 8
  /// Fewer observers than these are.
  public static let fewObservers = 3
  /// Fewer situations than these are.
  public static let fewSituations = 3
  /// Words put down later than this many days after are less to be relied on.
  static let lateDays = 14

  /// Sentences that name what is short; nothing is hidden behind them.
  ///
  /// - Parameters:
  ///   - story: What was recorded.
  ///   - people: Who is who, so that one observer under two ids counts once.
  /// - Returns: At least one sentence.
  public static func sentences(story: Story, people: People? = nil) -> [String] {
    sentences(entries: story.standing, people: people)
  }

  static func sentences(entries: [FeedbackEntry], people: People?) -> [String] {
    guard !entries.isEmpty else { return ["Nothing is recorded yet."] }
    let observers = Set(entries.map { people?.kept($0.by) ?? $0.by }).count
    let situations = Set(entries.map(\.feedback.situation)).count
    let figures = [
      number(entries.count, "record"), number(situations, "situation"),
      number(observers, "observer"),
    ].joined(separator: ", ").capitalizingFirst
    var sentences: [String] = []
    if observers == 1 {
      sentences.append("\(figures): one person's view. Ask someone else to watch next.")
    } else {
      sentences.append("\(figures).")
    }
    let short = shortages(records: entries.count, observers: observers, situations: situations)
    if !short.isEmpty {
      sentences.append("Too few to show a pattern: \(short.joined(separator: ", ")).")
    }
    return sentences + settings(entries) + lateness(entries)
  }

  private static func shortages(records: Int, observers: Int, situations: Int) -> [String] {
    var short: [String] = []
    if records < fewRecords { short.append("fewer than \(fewRecords) records") }
    if observers < fewObservers { short.append("fewer than \(fewObservers) observers") }
    if situations < fewSituations { short.append("fewer than \(fewSituations) situations") }
    return short
  }

  private static func settings(_ entries: [FeedbackEntry]) -> [String] {
    let settings = Set(entries.map(\.feedback.setting))
    guard settings.count == 1 else { return [] }
    return settings.contains(.clinical)
      ? ["All of it is clinical work, none the running of the service."]
      : ["All of it is the running of the service, none clinical work."]
  }

  private static func lateness(_ entries: [FeedbackEntry]) -> [String] {
    let late = entries.count { entry in
      let late = entry.written.instant.milliseconds - entry.at.instant.milliseconds
      // A day is left out before days are counted, which costs more.
      return late > Int64(lateDays) * 86_400_000
        && entry.at.day.days(until: entry.written.day) > lateDays
    }
    guard late > 0 else { return [] }
    return ["\(number(late, "record").capitalizingFirst) written more than two weeks after."]
  }

  /// A number and its noun: one record, 2 records.
  static func number(_ count: Int, _ noun: String) -> String {
    count == 1 ? "one \(noun)" : "\(count) \(noun)s"
  }
}

extension String {
  /// The text with its first letter a capital.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
