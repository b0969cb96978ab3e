/// Why the parser could go no further.
struct YAMLFault: Error {
  /// Ours, said like the parser's.
  static let tooDeep = "too deep"

  /// The parser's own words, which choose the sentence.
  var parserWords: String
  /// The line, from 1.
  var line: Int

  /// What to write instead.
  var sentence: String {
    Self.sentences[parserWords]
      ?? "This cannot be read as YAML (\(parserWords)); compare it with the lines above it."
  }
}
