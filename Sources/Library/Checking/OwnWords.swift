/// What a text says by itself: without names, and without what it quotes.
enum OwnWords {
  /// The text with a mark in place of names and, unless they are left, of quotations.
  ///
  /// A name is a word with a capital inside a sentence. A quotation begins with a quotation mark before
  /// a word and ends with the next one behind it; an apostrophe inside a word is neither.
  static func of(_ text: String, leavingSpeech leavesSpeech: Bool) -> String {
    var result = ""
    var word = ""
    var isQuoted = false
    var beginsSentence = true
    let characters = Array(text)
    func isLetter(at place: Int) -> Bool {
      characters.indices.contains(place)
        && (characters[place].isLetter || characters[place].isNumber)
    }
    func take() {
      guard !word.isEmpty else { return }
      let isName = !beginsSentence && word.first?.isUppercase == true && word != "I"
      if !isQuoted || leavesSpeech { result += isName ? mark : word }
      beginsSentence = false
      word = ""
    }
    for (place, character) in characters.enumerated() {
      if quotes.contains(character) {
        let isInside = isLetter(at: place - 1) && isLetter(at: place + 1)
        if isInside, character != "\"" {
          word.append(character)
          continue
        }
        take()
        if !isQuoted, isLetter(at: place + 1), !isLetter(at: place - 1) {
          isQuoted = true
          beginsSentence = true
        } else {
          isQuoted = false
        }
        result += " \(mark) "
        continue
      }
      if isLetter(at: place) || character == "-" {
        word.append(character)
        continue
      }
      take()
      if ".?!:".contains(character) { beginsSentence = true }
      result.append(character)
    }
    take()
    return result
  }

  private static let mark = "·"
  private static let quotes: Set<Character> = ["'", "‘", "’", "\"", "“", "”"]
}
