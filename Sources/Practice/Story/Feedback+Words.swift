extension Feedback {
  /// What was seen and what came of it, one after the other.
  public var seenAndEffect: String { Self.joined([saw, effect]) }

  /// Pieces of text as one; a full stop is put where one piece ends without any sign.
  public static func joined(_ pieces: [String?]) -> String {
    var text = ""
    for case let piece? in pieces where !piece.isEmpty {
      if let last = text.unicodeScalars.last {
        let isWord = last.properties.isAlphabetic || last.properties.numericType != nil
        text += isWord ? ". " : " "
      }
      text += piece
    }
    return text
  }
}

extension FeedbackEntry {
  /// What marks feedback that was not said.
  public static let unsaidCaution = "not yet said to the trainee"

  /// What must not be overlooked about it, in words, wherever it is shown or given away.
  public var cautions: [String] {
    var words: [String] = []
    if state.talked == nil { words.append(Self.unsaidCaution) }
    if state.isDamaged { words.append("a line of it is damaged, read with care") }
    if state.versions > 1 {
      words.append("\(state.versions) versions made apart stand, this is the last")
    }
    return words
  }
}
