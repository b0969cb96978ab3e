extension YAMLFault {
  /// Ours for the parser's, because 'mapping values are not allowed in this context' helps nobody.
  static let sentences = [
    "mapping values are not allowed in this context":
      "A colon is not expected here; indent this line like its neighbours, "
      + "and put text that has ': ' in it in quotes.",
    "did not find expected key":
      "This does not go on from what is above it; indent it like its neighbours, "
      + "and put text that has quotes in it in the other kind of quotes.",
    "could not find expected ':'":
      "This line has no colon after its key; write 'key: value', "
      + "and indent text that goes on from the line above.",
    "did not find expected '-' indicator":
      "A line beginning with '- ' is expected here; indent it like the items above it.",
    "block sequence entries are not allowed in this context":
      "A '- ' is not expected here; put each item on a line of its own below the key.",
    "mapping keys are not allowed in this context": begins("a question mark and a space"),
    "did not find expected ',' or ']'":
      "A list in [ ] needs a comma between items and a ] at its end.",
    "did not find expected ',' or '}'":
      "A set in { } needs a comma between entries and a } at its end.",
    "did not find expected node content": begins("a comma, ] or }"),
    "did not find expected <document start>":
      "This does not belong to what is above it; "
      + "begin all keys of the file at the same column, and text with one pair of quotes.",
    "found unexpected end of stream": "A quote opens here and never closes; add the closing quote.",
    "found character that cannot start any token":
      "Nothing may begin with this character; indent with spaces, not tabs, "
      + "and put text that begins with @, ` or % in quotes.",
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "did not find expected comment or line break": block,
    "found an indentation indicator equal to 0": block,
    "found unknown escape character": escape,
    "did not find expected hexdecimal number": escape,
    "found invalid Unicode character escape code": escape,
    "control characters are not allowed":
      "Here is a control character; type the line again as plain text.",
    "did not find expected alphabetic or numeric character": begins("* or &"),
    "found undefined tag handle": begins("!"),
    "found unknown directive name": directive,
    "found duplicate %YAML directive": directive,
    "found incompatible YAML document": directive,
    tooDeep: deep,
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": deep,
  ]

  private static let tab = "Indent with spaces; here is a tab."
  private static let block = "Text after | or > begins on the next line; indent it there."
  private static let escape =
    "This backslash means nothing inside double quotes; write \\\\, or use single quotes."
  private static let directive = "Lines that begin with % are not used here; remove this one."
  private static let deep =
    "Lists and keys lie more than \(YAMLTree.depthLimit) deep here; keep to the keys of its kind."

  private static func begins(_ what: String) -> String {
    "Text may not begin with \(what); put it in quotes."
  }
}
