/// A filter with its names found: which feedback it lets through.
///
/// What was taken back comes through only where `is:withdrawn` asks for it.
public struct FilterMatch: Hashable, Sendable {
  /// Every id of the trainee asked for: the folders to read; nil for all.
  public let trainees: Set<RecordID>?
  private let observers: Set<RecordID>?
  private let situation: Situation.ID?
  private let lookFor: LookFor.ID?
  private let span: DaySpan
  private let filter: Filter
  private let words: [[UInt8]]

  /// Finds out whom and what the names of a filter mean; throws all that mean nothing or several.
  public init(_ filter: Filter, people: People, guidance: Guidance) throws(UnmatchedNames) {
    var search = FilterNames(people: people, guidance: guidance)
    trainees = search.trainees(filter.trainee)
    observers = search.observers(filter.by)
    situation = search.situation(filter.situation)
    lookFor = search.lookFor(filter.lookFor)
    guard search.unmatched.isEmpty else { throw UnmatchedNames(all: search.unmatched) }
    span = DaySpan(since: filter.since, until: filter.until)
    words = filter.words.map { Array(Fold.fold($0).utf8) }
    self.filter = filter
  }

  /// Whether feedback is asked for; everything that the filter names must hold.
  public func matches(_ entry: FeedbackEntry) -> Bool {
    let feedback = entry.feedback
    guard stateMatches(entry.state), span.contains(entry.at.day) else { return false }
    if let trainees, !trainees.contains(feedback.trainee) { return false }
    if let observers, !observers.contains(entry.by) { return false }
    if let situation, situation != feedback.situation { return false }
    if let lookFor, !feedback.marks.contains(where: { $0.id == lookFor }) { return false }
    if let role = filter.role, role != feedback.role { return false }
    if let setting = filter.setting, setting != feedback.setting { return false }
    return wordsMatch(feedback)
  }

  /// Feedback that is asked for, in the order given.
  public func matching(_ entries: [FeedbackEntry]) -> [FeedbackEntry] { entries.filter(matches) }

  private func stateMatches(_ state: EntryState) -> Bool {
    guard state.isWithdrawn == filter.states.contains(.withdrawn) else { return false }
    return filter.states.allSatisfy { asked in
      switch asked {
      case .open: state.step == .open || state.step == .working
      case .withdrawn: state.isWithdrawn
      case .unsaid: state.talked == nil
      case .damaged: state.isDamaged
      }
    }
  }

  /// Looks in what somebody typed, not in the library's own words.
  private func wordsMatch(_ feedback: Feedback) -> Bool {
    guard !words.isEmpty else { return true }
    let lines = [feedback.saw, feedback.effect, feedback.they, feedback.next?.text]
    let typed = (lines.compactMap { $0 } + feedback.jots.map(\.text)).map {
      Array(Fold.fold($0).utf8)
    }
    return words.allSatisfy { word in typed.contains { Self.holds($0, word) } }
  }

  private static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { start in
      text[start] == first && text[start..<start + word.count].elementsEqual(word)
    }
  }
}
