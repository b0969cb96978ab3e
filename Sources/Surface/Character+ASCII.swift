extension Character {
  /// The one ASCII character that stands for a grapheme: a sign of ours, a letter without its accent,
  /// else a question mark.
  var asciiForm: Character {
    if isASCII { return self }
    if let form = Glyph.asciiBySign[self] { return form }
    guard let base = unicodeScalars.first else { return "?" }
    if base.isASCII { return Character(base) }
    if let form = Self.letters[base] { return form }
    return base.baseLetter ?? "?"
  }

  /// Letters that are no base with an accent by name, and signs that people write.
  private static let letters: [Unicode.Scalar: Character] = [
    "ß": "s", "ẞ": "S", "Æ": "A", "æ": "a", "Œ": "O", "œ": "o", "Ð": "D", "ð": "d", "Þ": "T",
    "þ": "t", "ı": "i", "ĸ": "k", "Ŋ": "N", "ŋ": "n", "ſ": "s", "Ĳ": "I", "ĳ": "i", "ŉ": "n",
    "Ə": "E", "ə": "e", "‚": ",", "„": "\"", "«": "\"", "»": "\"", "‐": "-", "‑": "-", "‒": "-",
    "′": "'", "″": "\"", "≤": "<", "≥": ">", "°": "o", "£": "L", "€": "E",
  ]
}

extension Unicode.Scalar {
  /// The letter that an accent stands on, read from the scalar's name; nil for any other.
  ///
  /// ø and ł are here too: their names say a letter with a stroke.
  fileprivate var baseLetter: Character? {
    guard let name = properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 4, words[2] == "LETTER", words[3].count == 1, words[4] == "WITH" else {
      return nil
    }
    return words[1] == "CAPITAL" ? words[3].first : words[3].lowercased().first
  }
}
