/// One piece of a typed date or time.
enum PhraseToken: Hashable {
  /// A whole number, and how many digits it was typed with.
  case number(Int, digits: Int)
  /// A run of letters, folded.
  case word(String)
  /// Anything else that is not a space.
  case sign(Character)

  /// Returns the pieces of a phrase, or nil when it holds a number longer than any date.
  static func tokens(of text: some StringProtocol) -> [PhraseToken]? {
    var tokens: [PhraseToken] = []
    var rest = Fold.fold(text)[...]
    while let first = rest.first {
      if isDigit(first) {
        let digits = rest.prefix(while: isDigit)
        guard digits.count <= 9, let value = Int(digits) else { return nil }
        tokens.append(.number(value, digits: digits.count))
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        tokens.append(.word(String(letters)))
        rest = rest[letters.endIndex...]
      } else {
        if first != " " && first != "," { tokens.append(.sign(first)) }
        rest.removeFirst()
      }
    }
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}
