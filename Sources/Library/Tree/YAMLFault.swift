/// Why the parser could go no further, in its words and in ours.
struct YAMLFault: Error {
  /// Ours, said like the parser's.
  static let tooDeep = "too deep"

  /// The parser's own words, which choose ours.
  var parserWords: String
  /// The line, from 1.
  var line: Int

  /// What to write instead.
  var sentence: String {
    Self.sentences[parserWords]
      ?? "This cannot be read as YAML (\(parserWords)); compare it with the lines above it."
  }

  private static let tooDeepSentence =
    "Lists and keys lie more than \(YAMLTree.depthLimit) deep here; keep to the keys of its kind."

  /// Ours, because 'mapping values are not allowed in this context' helps no educator.
  private static let sentences = [
    tooDeep: tooDeepSentence,
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": tooDeepSentence,
    "mapping values are not allowed in this context":
      "A colon is not expected here; indent this line like its neighbours, "
      + "and put text that has ': ' in it in quotes.",
    "did not find expected key":
      "A 'key: value' line is expected here; indent it like its neighbours, "
      + "and put text that begins with a quote in quotes as a whole.",
    "could not find expected ':'":
      "This line has no colon after its key; write 'key: value', "
      + "and indent text that goes on from the line above.",
    "did not find expected '-' indicator":
      "A line beginning with '- ' is expected here; indent it like the items above it.",
    "block sequence entries are not allowed in this context":
      "A '- ' is not expected here; put each item on a line of its own below the key.",
    "did not find expected ',' or ']'":
      "A list in [ ] needs a comma between items and a ] at its end.",
    "did not find expected ',' or '}'":
      "A set in { } needs a comma between entries and a } at its end.",
    "found unexpected end of stream": "A quote opens here and never closes; add the closing quote.",
    "found character that cannot start any token":
      "Nothing may begin with this character; indent with spaces, not tabs, "
      + "and put text that begins with @, ` or % in quotes.",
    "found a tab character that violates indentation": "Indent with spaces; here is a tab.",
    "found a tab character where an indentation space is expected":
      "Indent with spaces; here is a tab.",
    "found unknown escape character":
      "This backslash means nothing inside double quotes; write \\\\, or use single quotes.",
    "control characters are not allowed":
      "Here is a control character; type the line again as plain text.",
    "did not find expected <document start>":
      "Text is not expected here; one file holds one set of 'key: value' lines.",
    "did not find expected alphabetic or numeric character":
      "Text may not begin with * or &; put it in quotes.",
  ]
}
