import Practice

/// What stands on the line of `summary`: a name, and from the first part of a filter on, a filter.
struct SummaryWords: Hashable, Sendable {
  /// The name.
  let name: String
  /// The parts of the filter.
  let filters: [String]

  /// Sorts words; one that begins with `@` or has a colon in it begins the filter.
  init(_ words: [String]) {
    let first = words.firstIndex { $0.hasPrefix("@") || $0.contains(":") } ?? words.endIndex
    name = words[..<first].joined(separator: " ")
    filters = Array(words[first...])
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
      throw .badValue("A summary is about the one who is named first: leave trainee: out.")
    }
    do throws(UnmatchedNames) {
      return try FilterMatch(phrase.filter, people: people, guidance: guidance)
    } catch {
      throw .unmatched(error)
    }
  }
}
