import ArgumentParser
import Practice

/// A filter as a command takes it: words beside its options.
struct FilterArguments {
  /// Looks up what was typed, and shows the days that it was understood as.
  ///
  /// - Parameters:
  ///   - arguments: The parts, as the shell has parted them.
  ///   - desk: Where the library and the time are.
  ///   - people: Everybody.
  ///   - known: The library, where it is read already.
  /// - Returns: What lets feedback through.
  /// - Throws: `DeskError`: `badValue`, `unmatched`.
  static func match(
    _ arguments: [String], at desk: Desk, people: People, guidance known: Guidance? = nil
  ) throws(DeskError) -> FilterMatch {
    let phrase = FilterPhrase.parse(arguments: arguments, clock: desk.clock)
    guard phrase.problems.isEmpty else {
      throw .badValue(phrase.problems.map(\.sentence).joined(separator: "\n"))
    }
    if let days = phrase.filter.dateWords(besides: desk.clock.today.year) {
      Output.complain("Shown: \(days)")
    }
    // Only situations and look-fors are looked up in the library, which takes time to read.
    let isNamingContent = phrase.filter.situation != nil || phrase.filter.lookFor != nil
    let guidance = known ?? (isNamingContent ? desk.guidance().guidance : .empty)
    do throws(UnmatchedNames) {
      return try FilterMatch(phrase.filter, people: people, guidance: guidance)
    } catch {
      throw .unmatched(error)
    }
  }

  /// What help says of a filter.
  static let help = ArgumentHelp(
    """
    trainee:NAME by:NAME @SITUATION lookfor:ID unit:U grade:G role:R setting:S since:DAY \
    until:DAY is:open|withdrawn|unsaid|damaged WORD
    """, valueName: "filter")
}
