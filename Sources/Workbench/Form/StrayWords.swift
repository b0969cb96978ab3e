internal import Practice

/// Words typed where only keys go, such as a sentence that began one Tab too early.
///
/// Its first letters may be keys, as in 'do' or '2 people'. What those did is taken back once a letter
/// follows that is none; digits alone stay, since marks are often made just before.
struct StrayWords: Hashable, Sendable {
  /// Whether a letter was typed that is no key here.
  private(set) var areThere = false
  /// Keys that words may have begun with, and what stood before the first of them.
  private var opening = ""
  private var before: FeedbackDraft?

  /// Takes note of a character that is a key here, and of what stands before it acts.
  mutating func heed(_ character: Character, before draft: FeedbackDraft) {
    let goesOn =
      isWord
      ? !character.isNumber || opening.last == " "
      : character == " " && opening.last?.isNumber == true
    if !goesOn {
      opening = ""
      before = draft
    }
    opening.append(character)
  }

  /// Whether it reads like the beginning of words: a letter, or a digit with a space behind it.
  private var isWord: Bool {
    opening.contains { $0.isLetter } || (opening.first?.isNumber == true && opening.count > 1)
  }

  /// Takes note of a character that is no key, and returns the keys that the words began with and
  /// what stood before them; nil where they began with it.
  mutating func begin() -> (opening: String, before: FeedbackDraft)? {
    defer {
      opening = ""
      before = nil
    }
    areThere = true
    guard isWord, let before else { return nil }
    return (opening, before)
  }
}
