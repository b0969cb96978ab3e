import Practice

/// Finds words and phrases to avoid, whatever their case and accents.
struct WordFinder {
  /// A word that was found, and what is said about it.
  struct Found {
    var word: String
    var entry: AvoidedWord
  }

  private struct Phrase {
    var words: [Substring]
    var entry: AvoidedWord
  }

  /// Phrases by their first word.
  private var phrases: [Substring: [Phrase]] = [:]

  init(_ entries: [AvoidedWord]) {
    for entry in entries {
      for text in entry.words {
        let words = Fold.words(in: text).map { $0[...] }
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(words: words, entry: entry))
      }
    }
  }

  /// The words to avoid in a text of a part, each once; in proportion to the text.
  ///
  /// What a story and an exemplar quote is said by somebody; a word with a capital inside a sentence is
  /// a name.
  func words(in text: String, of part: AvoidedWord.Part) -> [Found] {
    guard !phrases.isEmpty else { return [] }
    let words = Fold.words(
      in: OwnWords.of(text, leavingSpeech: part == .guidance || part == .lookFor))
    var found: [Found] = []
    for (place, word) in words.enumerated() {
      for phrase in phrases[word[...]] ?? []
      where phrase.entry.isAvoided(in: part)
        && words[place...].map({ $0[...] }).starts(with: phrase.words)
      {
        let said = phrase.words.joined(separator: " ")
        if !found.contains(where: { $0.word == said }) {
          found.append(Found(word: said, entry: phrase.entry))
        }
      }
    }
    return found
  }
}
