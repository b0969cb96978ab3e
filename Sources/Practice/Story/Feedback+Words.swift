extension Feedback {
  /// What was seen and what came of it, one after the other.
  public var seenAndEffect: String {
    guard let saw, !saw.isEmpty else { return effect ?? "" }
    guard let effect, !effect.isEmpty else { return saw }
    return Self.joined(saw, effect)
  }

  /// Pieces of text as one; a full stop is put where one piece ends without any sign.
  public static func joined(_ pieces: [String?]) -> String {
    pieces.lazy.compactMap { $0 }.filter { !$0.isEmpty }.reduce("") { text, piece in
      text.isEmpty ? piece : joined(text, piece)
    }
  }

  private static func joined(_ first: String, _ second: String) -> String {
    var text = ""
    text.reserveCapacity(first.utf8.count + second.utf8.count + 2)
    text += first
    text += endsInWord(first) ? ". " : " "
    text += second
    return text
  }

  private static func endsInWord(_ text: String) -> Bool {
    guard let last = text.utf8.last else { return false }
    if last < 0x80 { return (0x30...0x39).contains(last) || (0x61...0x7A).contains(last | 0x20) }
    guard let scalar = text.unicodeScalars.last else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension FeedbackEntry {
  /// What marks feedback that was not said.
  public static let unsaidCaution = "not yet said to the trainee"

  /// What marks words whose line does not match its check.
  public static let damagedCaution = "a line of it is damaged, read with care"

  /// What must not be overlooked about it, in words, wherever it is shown or given away.
  public var cautions: [String] {
    var words: [String] = []
    if state.talked == nil { words.append(Self.unsaidCaution) }
    if state.isDamaged { words.append(Self.damagedCaution) }
    if state.versions > 1 {
      words.append("\(state.versions) versions made apart stand, this is the last")
    }
    return words
  }
}
