import Practice

/// Words that come in lines: `effect:`, `next:` and `they:` begin those, all else is what was seen.
struct InputLines: Hashable, Sendable {
  /// What was seen.
  var saw = ""
  /// What came of it.
  var effect = ""
  /// What to do next time.
  var next = ""
  /// What the trainee said.
  var they = ""

  /// Sorts lines; a line without a beginning goes on with the one before, as wrapped text does.
  init(_ text: String) {
    var field: WritableKeyPath<InputLines, String> = \.saw
    for line in text.split(whereSeparator: \.isNewline) {
      var words = line.drop(while: \.isWhitespace)
      if let (found, rest) = Self.beginning(of: words) {
        field = found
        words = rest
      }
      while words.last?.isWhitespace == true { words.removeLast() }
      guard !words.isEmpty else { continue }
      self[keyPath: field] += self[keyPath: field].isEmpty ? String(words) : " \(words)"
    }
  }

  private static func beginning(
    of line: Substring
  ) -> (WritableKeyPath<InputLines, String>, Substring)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let rest = line[colon...].dropFirst().drop(while: \.isWhitespace)
    switch Fold.words(in: line[..<colon]).joined(separator: " ") {
    case "saw", "i saw": return (\.saw, rest)
    case "effect": return (\.effect, rest)
    case "next", "next time": return (\.next, rest)
    case "they", "they said": return (\.they, rest)
    default: return nil
    }
  }
}
