/// A filter with its names found: which feedback it lets through.
///
/// What was taken back comes through only where `is:withdrawn` asks for it. Words are looked for in
/// what was written, in the look-fors that were marked and in the names of trainee and observer.
public struct FilterMatch: Hashable, Sendable {
  /// Every id of the trainee asked for: the folders to read; nil for all.
  public let trainees: Set<RecordID>?
  /// The filter as it was typed.
  public let filter: Filter
  let observers: Set<RecordID>?
  let situation: Situation.ID?
  let span: DaySpan
  let settings: [Situation.ID: Setting]
  private let lookFor: LookFor.ID?
  private let folded: [[UInt8]]
  private let unit: [String]
  private let grade: [String]
  private let names: [RecordID: [UInt8]]

  /// Finds out whom and what the names of a filter mean; throws all that mean nothing or several.
  public init(_ filter: Filter, people: People, guidance: Guidance) throws(UnmatchedNames) {
    var search = FilterNames(people: people, guidance: guidance)
    trainees = search.trainees(filter.trainee)
    observers = search.observers(filter.by)
    situation = search.situation(filter.situation)
    lookFor = search.lookFor(filter.lookFor)
    guard search.unmatched.isEmpty else { throw UnmatchedNames(all: search.unmatched) }
    span = DaySpan(since: filter.since, until: filter.until)
    folded = filter.words.map { Array(Fold.fold($0).utf8) }
    unit = Fold.words(in: filter.unit ?? "")
    grade = Fold.words(in: filter.grade ?? "")
    // Only words are looked for in names, and folding everybody takes time.
    names = folded.isEmpty ? [:] : Self.foldedNames(people)
    settings =
      filter.setting == nil
      ? [:]
      : Dictionary(
        guidance.situations.map { ($0.id, $0.setting) }, uniquingKeysWith: { first, _ in first })
    self.filter = filter
  }

  /// The words that are looked for, to be marked where they stand.
  public var words: FoundWords { FoundWords(filter.words) }

  /// Whether it is damage that is asked for: then lines that cannot be read belong to the answer.
  public var asksForDamaged: Bool { filter.states.contains(.damaged) }

  /// Whether feedback is asked for; everything that the filter names must hold.
  public func matches(_ entry: FeedbackEntry) -> Bool {
    matchesBesidesWords(entry) && matchesPlace(entry.feedback) && wordsMatch(entry)
  }

  /// Whether feedback is asked for, where words, unit and grade choose people and not notes.
  public func matchesBesidesWords(_ entry: FeedbackEntry) -> Bool {
    let feedback = entry.feedback
    guard stateMatches(entry.state), span.contains(entry.at.day) else { return false }
    if let trainees, !trainees.contains(feedback.trainee) { return false }
    if let observers, !observers.contains(entry.by) { return false }
    if let situation, situation != feedback.situation { return false }
    if let lookFor, !feedback.marks.contains(where: { $0.id == lookFor }) { return false }
    if let role = filter.role, role != feedback.role { return false }
    if let setting = filter.setting, setting != feedback.setting { return false }
    return true
  }

  /// Feedback that is asked for, in the order given.
  public func matching(_ entries: [FeedbackEntry]) -> [FeedbackEntry] { entries.filter(matches) }

  /// Whether texts of a person hold all the words, and their unit and grade are those asked for.
  func matches(texts: @autoclosure () -> [String], unit: String, grade: String) -> Bool {
    guard Self.begin(self.unit, in: unit), Self.begin(self.grade, in: grade) else { return false }
    if folded.isEmpty { return true }
    let texts = texts().map { Array(Fold.fold($0).utf8) }
    return folded.allSatisfy { word in texts.contains { Self.holds($0, word) } }
  }

  /// The words that are in nobody's name, and so must stand in what was written.
  var wordsOutsideNames: [[UInt8]] {
    folded.filter { word in !names.values.contains { Self.holds($0, word) } }
  }

  private func matchesPlace(_ feedback: Feedback) -> Bool {
    Self.begin(unit, in: feedback.unit) && Self.begin(grade, in: feedback.grade)
  }

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

  private func wordsMatch(_ entry: FeedbackEntry) -> Bool {
    guard !folded.isEmpty else { return true }
    let people = [entry.feedback.trainee, entry.by].compactMap { names[$0] }
    let missing = folded.filter { word in !people.contains { Self.holds($0, word) } }
    if missing.isEmpty { return true }
    let lines = entry.feedback.searchedTexts.map { Array(Fold.fold($0).utf8) }
    return missing.allSatisfy { word in lines.contains { Self.holds($0, word) } }
  }

  private static func foldedNames(_ people: People) -> [RecordID: [UInt8]] {
    var names: [RecordID: [UInt8]] = [:]
    for known in people.all {
      let name = Array(Fold.fold(known.person.name).utf8)
      for id in known.folders { names[id] = name }
    }
    return names
  }

  /// Whether each word typed begins a word of the text: `ward 7` is no `Ward 17`.
  private static func begin(_ typed: [String], in text: String) -> Bool {
    guard !typed.isEmpty else { return true }
    let words = Fold.words(in: text)
    return typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }

  private static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { start in
      text[start] == first && text[start..<start + word.count].elementsEqual(word)
    }
  }
}

extension Feedback {
  /// The texts that words are looked for in: what was written, and the look-fors that were marked.
  public var searchedTexts: [String] {
    [saw, effect, they, next?.text].compactMap { $0 } + jots.map(\.text) + marks.map(\.words)
  }
}
