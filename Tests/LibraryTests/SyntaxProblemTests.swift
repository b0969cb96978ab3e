import Library
import Testing

/// What is said of text that is no YAML, in an educator's words and on the line that needs mending.
struct SyntaxProblemTests {
  private static let misplaced =
    "This does not go on from what is above it; indent it like its neighbours, "
    + "and put text that has quotes in it in the other kind of quotes."
  private static let colon =
    "A colon is not expected here; indent this line like its neighbours, "
    + "and put text that has ': ' in it in quotes."
  private static let escape =
    "This backslash means nothing inside double quotes; write \\\\, or use single quotes."
  private static let tab = "Indent with spaces; here is a tab."
  private static let block = "Text after | or > begins on the next line; indent it there."
  private static let directive = "Lines that begin with % are not used here; remove this one."
  private static let column =
    "This does not belong to what is above it; "
    + "begin all keys of the file at the same column, and text with one pair of quotes."
  private static let start =
    "Nothing may begin with this character; indent with spaces, not tabs, "
    + "and put text that begins with @, ` or % in quotes."

  static let texts = [
    ("title: handover: the start", "1: \(colon)"),
    ("id: x\n  title: y", "2: \(colon)"),
    ("title: 'don't'", "1: \(misplaced)"),
    ("title: \"one\" and \"two\"", "1: \(misplaced)"),
    ("id: x\n- y", "2: \(misplaced)"),
    ("  id: x\ntitle: y", "2: \(column)"),
    (
      "id: x\ntitle\nsetting: y",
      "2: This line has no colon after its key; write 'key: value', "
        + "and indent text that goes on from the line above."
    ),
    (
      "hours:\n  - x\n  y: z",
      "3: A line beginning with '- ' is expected here; indent it like the items above it."
    ),
    (
      "hours: - x",
      "1: A '- ' is not expected here; put each item on a line of its own below the key."
    ),
    ("title: ? x", "1: Text may not begin with a question mark and a space; put it in quotes."),
    ("title: * x", "1: Text may not begin with * or &; put it in quotes."),
    ("title: ], x", "1: Text may not begin with a comma, ] or }; put it in quotes."),
    ("title: !e!x y", "1: Text may not begin with !; put it in quotes."),
    ("hours: [a, b\nid: x", "2: A list in [ ] needs a comma between items and a ] at its end."),
    ("links: {a: b\nid: x", "2: A set in { } needs a comma between entries and a } at its end."),
    (
      "id: x\ntitle: \"never\nclosed\n",
      "2: A quote opens here and never closes; add the closing quote."
    ),
    ("title: @home", "1: \(start)"),
    ("title: `x`", "1: \(start)"),
    ("hours:\n\t- x", "2: \(start)"),
    ("hours:\n  a: x\n\tb: y", "3: \(tab)"),
    ("title: | text", "1: \(block)"),
    ("title: |0\n x", "1: \(block)"),
    ("title: \"a\\q\"", "1: \(escape)"),
    ("title: \"\\u12G4\"", "1: \(escape)"),
    ("title: \"\\uD800\"", "1: \(escape)"),
    ("%YAML 2.0\n---\nid: x", "1: \(directive)"),
    ("%FOO\n---\nid: x", "1: \(directive)"),
    (
      "title: \"a\n---\nb\"",
      "2: This cannot be read as YAML (found unexpected document indicator); "
        + "compare it with the lines above it."
    ),
  ]

  @Test(arguments: texts) func `a fault of syntax is one problem`(text: String, said: String) {
    let path = "Prompts/situations/new.yaml"
    #expect(Fixture.load([path: text]).problems.map(\.description) == ["\(path):\(said)"])
  }
}
