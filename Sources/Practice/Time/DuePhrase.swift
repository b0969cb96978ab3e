/// What was typed as a due: when, and whether it is the supervisor who promises.
///
/// `Thursday`, `tomorrow`, `19 Nov`, `3d`, `2w`, `2026-11-19` look ahead; `next handover` is the
/// next time that situation is chosen; `me, Thursday` is a promise of the supervisor's. Of a day with
/// a time the day is kept.
public struct DuePhrase: Hashable, Sendable {
  /// When it is due; nil when nothing was said.
  public let due: Due?
  /// Whether the supervisor promises it.
  public let mine: Bool
  /// Whether a time of day was said too, which a due does not keep.
  public let hadTime: Bool

  /// Creates what a due can say.
  public init(due: Due?, mine: Bool, hadTime: Bool = false) {
    self.due = due
    self.mine = mine
    self.hadTime = hadTime
  }

  /// Returns what is meant by someone who types the text now; nothing typed is no due.
  ///
  /// Fails with a problem when the words mean no day and no situation, a situation that is
  /// ambiguous, or a day that is past.
  public static func parse(
    _ text: some StringProtocol, clock: LocalClock, situations: [(id: String, title: String)]
  ) -> Result<DuePhrase, PhraseProblem> {
    let (words, mine) = withoutPromise(String(text).trimmingSpaces)
    guard !words.isEmpty else { return .success(DuePhrase(due: nil, mine: mine)) }
    do throws(PhraseFault) {
      let found = try due(words, today: clock.today, situations: situations)
      return .success(DuePhrase(due: found.due, mine: mine, hadTime: found.hadTime))
    } catch {
      return .failure(problem(error, words: words, situations: situations))
    }
  }

  private static func withoutPromise(_ text: String) -> (words: String, mine: Bool) {
    let start = text.prefix { $0.isLetter }
    guard Fold.fold(start) == "me" else { return (text, false) }
    let rest = text[start.endIndex...].drop { " ,:-".contains($0) }
    return (String(rest), true)
  }

  private static func problem(
    _ fault: PhraseFault, words: String, situations: [(id: String, title: String)]
  ) -> PhraseProblem {
    let second = situations.first.map { "next \($0.title)" } ?? "2w"
    let examples = ["Thursday", second]
    switch fault {
    case .notUnderstood:
      let quoted = PhraseProblem.quoting(words)
      return PhraseProblem(
        reason: "\(quoted) is not a day or a situation known here.", examples: examples)
    case .impossible(let reason):
      return PhraseProblem(reason: reason, examples: examples)
    }
  }

  private static func due(
    _ words: String, today: Day, situations: [(id: String, title: String)]
  ) throws(PhraseFault) -> (due: Due, hadTime: Bool) {
    let fault: PhraseFault
    do throws(PhraseFault) {
      let found = try day(words, today: today)
      return (.on(found.day), found.hadTime)
    } catch {
      fault = error
    }
    guard fault == .notUnderstood else { throw fault }
    if let name = nameAfterNext(words) { return (try situation(name, in: situations), false) }
    // Without 'next' a few letters would turn a slip of the keys into a situation.
    let matches = NameMatch.matches(words, in: situations.map { (id: $0.id, name: $0.title) })
    guard words.count >= 4, matches.count == 1 else { throw .notUnderstood }
    return (.at(situation: situations[matches[0]].id), false)
  }

  private static func day(
    _ words: String, today: Day
  ) throws(PhraseFault) -> (day: Day, hadTime: Bool) {
    let spoken = try SpokenMoment(reading: words)
    if spoken.isNow { return (today, false) }
    guard spoken.minutes == nil else { throw .impossible("A due is a day: leave the time out.") }
    let day = try spoken.day?.day(from: today, looking: .ahead) ?? today
    guard day >= today else {
      let shown = day.shortWithWeekday(besides: today.year)
      throw .impossible("\(PhraseProblem.quoting(words)) is \(shown), which is past.")
    }
    return (day, spoken.time != nil)
  }

  private static func nameAfterNext(_ words: String) -> String? {
    var parts = words.split(separator: " ")
    while let first = parts.first, ["at", "by", "the"].contains(Fold.fold(first)) {
      parts.removeFirst()
    }
    guard let first = parts.first, Fold.fold(first) == "next", parts.count > 1 else { return nil }
    return parts.dropFirst().joined(separator: " ")
  }

  private static func situation(
    _ name: String, in situations: [(id: String, title: String)]
  ) throws(PhraseFault) -> Due {
    let matches = NameMatch.matches(name, in: situations.map { (id: $0.id, name: $0.title) })
    let quoted = PhraseProblem.quoting(name)
    switch matches.count {
    case 0: throw .impossible("No situation is called \(quoted).")
    case 1: return .at(situation: situations[matches[0]].id)
    default:
      let titles = matches.prefix(3).map { situations[$0].title }.joined(separator: " or ")
      throw .impossible("\(quoted) could be \(titles).")
    }
  }
}
