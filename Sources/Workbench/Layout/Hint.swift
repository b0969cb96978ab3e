internal import Surface

/// A key that works here and the word for what it does, as the footer shows it.
struct Hint: Hashable, Sendable {
  var keys: SafeText
  var word: SafeText

  /// The hints in one line, as many as fit, in the order of their worth.
  static func line(_ hints: [Hint], width: Int, plain: Bool) -> Line {
    var line = plain ? Line("Keys: ", .hint) : .empty
    for (index, hint) in hints.enumerated() {
      let gap = index == 0 ? "" : "  "
      let next = line.adding(SafeText(gap)).adding(hint.keys, .key).adding(" ")
        .adding(hint.word, .hint)
      guard next.columns <= width else { break }
      line = next
    }
    return line
  }
}
