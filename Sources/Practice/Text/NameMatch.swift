/// Finds the people, situations or look-fors that a few typed letters can mean.
public enum NameMatch {
  /// Returns the positions of what the typed text can mean, in the order given.
  ///
  /// A whole id wins over a whole name, and a whole name over the start of one; otherwise each
  /// typed word must start another part of the name, or of the id, in any order. Nothing typed
  /// matches nothing. More than one position means that the text is ambiguous.
  public static func matches(
    _ typed: some StringProtocol, in candidates: [(id: String, name: String)]
  ) -> [Int] {
    let words = Fold.words(in: typed)
    guard !words.isEmpty else { return [] }
    let whole = Fold.fold(typed).trimmingSpaces
    let sameID = candidates.indices.filter { Fold.fold(candidates[$0].id) == whole }
    if !sameID.isEmpty { return sameID }
    let parts = candidates.map { Fold.words(in: $0.name) }
    let sameName = parts.indices.filter { parts[$0] == words }
    if !sameName.isEmpty { return sameName }
    return candidates.indices.filter { index in
      starts(words, in: parts[index]) || starts(words, in: Fold.words(in: candidates[index].id))
    }
  }

  /// Returns whether two texts are one person's name: same letters, titles such as Dr left aside.
  public static func isSameName(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
    let key = key(of: one)
    return !key.isEmpty && key == self.key(of: other)
  }

  /// What is the same for all ways to write one person's name; empty where no letter is in it.
  static func key(of name: some StringProtocol) -> String {
    let words = Fold.words(in: name)
    guard words.count > 1, let first = words.first, titles.contains(first) else {
      return words.joined()
    }
    return words.dropFirst().joined()
  }

  private static let titles: Set<String> = [
    "dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sister", "sr",
  ]

  private static func starts(_ words: [String], in parts: [String]) -> Bool {
    // People leave out what joins a name: oneill, jeanluc, wardround.
    if words.count == 1 {
      var rest = Substring(parts.joined())
      for part in parts {
        if rest.hasPrefix(words[0]) { return true }
        rest = Substring(rest.utf8.dropFirst(part.utf8.count))
      }
      return false
    }
    // Longest first: whatever part it takes, the shorter ones could not have used another better.
    var left = parts
    return words.sorted { $0.utf8.count > $1.utf8.count }.allSatisfy { word in
      guard let index = left.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
      left.remove(at: index)
      return true
    }
  }
}

extension String {
  /// The text without spaces before and after it.
  var trimmingSpaces: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
