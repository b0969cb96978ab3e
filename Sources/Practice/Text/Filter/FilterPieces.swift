/// Cuts a typed filter at its spaces, except between double quotes.
enum FilterPieces {
  /// Returns the pieces with their quotes; a quote that is never closed ends with the text.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isQuoted = false
    for character in text {
      if isQuote(character) {
        // Within a word a quote is part of the word.
        if isQuoted || piece.isEmpty || piece.last == ":" || piece == "@" { isQuoted.toggle() }
        piece.append(character)
      } else if character.isWhitespace, !isQuoted {
        if !piece.isEmpty { pieces.append(piece) }
        piece = ""
      } else {
        piece.append(character)
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// Returns text without the quote it begins with and the one that closes it.
  static func unquoted(_ text: some StringProtocol) -> String {
    guard let first = text.first, isQuote(first) else { return String(text) }
    let rest = text.dropFirst()
    return String(rest.last.map(isQuote) ?? false ? rest.dropLast() : rest)
  }

  /// Returns whether a character is a double quote, straight or curly.
  static func isQuote(_ character: Character) -> Bool {
    character == "\"" || character == "\u{201C}" || character == "\u{201D}"
  }
}
