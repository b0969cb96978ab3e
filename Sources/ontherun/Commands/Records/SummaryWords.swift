import Practice

/// What stands on the line of `summary`: a name, and a filter before or after it.
struct SummaryWords: Hashable, Sendable {
  /// The name.
  let name: String
  /// The parts of the filter.
  let filters: [String]

  /// Sorts words into a name and a filter.
  ///
  /// The name is what stands first beside the parts of the filter, as much of it as is somebody's; the
  /// rest are words to look for. Without a name, `trainee:NAME` says it.
  ///
  /// - Parameters:
  ///   - words: What stands on the line.
  ///   - isName: Whether some words can be somebody's name or id.
  init(_ words: [String], isName: (String) -> Bool) {
    let plain = words.indices.filter { !words[$0].hasPrefix("@") && !words[$0].contains(":") }
    func text(_ count: Int) -> String {
      plain.prefix(count).map { words[$0] }.joined(separator: " ")
    }
    let count = (0...plain.count).reversed().first { $0 > 0 && isName(text($0)) }
    let key = "trainee:"
    if count == nil, let place = words.firstIndex(where: { $0.hasPrefix(key) }) {
      name = words[place].dropFirst(key.count).filter { $0 != "\"" }
      filters = words.indices.filter { $0 != place }.map { words[$0] }
      return
    }
    // Where nothing is a name, all that stands before the filter was meant as one.
    let first = words.firstIndex { $0.hasPrefix("@") || $0.contains(":") } ?? words.endIndex
    let leading = plain.prefix { $0 < first }.count
    let taken = Set(plain.prefix(count ?? (leading > 0 ? leading : plain.count)))
    name = taken.sorted().map { words[$0] }.joined(separator: " ")
    filters = words.indices.filter { !taken.contains($0) }.map { words[$0] }
  }

  /// The filter as a page shows it.
  var shown: String { filters.joined(separator: " ") }

  /// The filter with its names found; nil where there is none.
  ///
  /// Throws `DeskError`: `badValue`, `unmatched`.
  func match(
    at desk: Desk, people: People, guidance: Guidance
  ) throws(DeskError) -> FilterMatch? {
    guard !filters.isEmpty else { return nil }
    let phrase = FilterPhrase.parse(arguments: filters, clock: desk.clock)
    guard phrase.problems.isEmpty else {
      throw .badValue(phrase.problems.map(\.sentence).joined(separator: "\n"))
    }
    if phrase.filter.states.contains(.withdrawn) {
      throw .badValue("What was withdrawn is in no summary; ontherun list is:withdrawn shows it.")
    }
    if phrase.filter.trainee != nil {
      throw .badValue("A summary is about the one who is named: leave trainee: out.")
    }
    do throws(UnmatchedNames) {
      return try FilterMatch(phrase.filter, people: people, guidance: guidance)
    } catch {
      throw .unmatched(error)
    }
  }
}
