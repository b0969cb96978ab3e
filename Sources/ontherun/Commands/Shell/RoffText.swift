/// Text in the language of man, with nothing in it taken for a command.
struct RoffText {
  private(set) var text = ""

  /// The title, which comes first.
  mutating func title(_ name: String, section: Int, manual: String) {
    text += ".TH \(name) \(section) \"\" \"\(manual)\"\n.nh\n.ad l\n"
  }

  /// A heading.
  mutating func section(_ words: String) {
    text += ".SH \(Self.escaped(words))\n"
  }

  /// A heading below a heading.
  mutating func subsection(_ words: String) {
    text += ".SS \(Self.escaped(words))\n"
  }

  /// Words that flow.
  mutating func paragraph(_ words: String) {
    text += ".PP\n\(Self.escaped(words))\n"
  }

  /// A usage line, in bold.
  mutating func usage(_ words: String) {
    let words = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    text += ".PP\n\\fB\(Self.escaped(words))\\fR\n"
  }

  /// Lines that stay as they are.
  mutating func lines(_ lines: [String]) {
    text += ".PP\n.nf\n.RS 2\n" + lines.map { Self.escaped($0) + "\n" }.joined() + ".RE\n.fi\n"
  }

  /// A term and what it means.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n\\fB\(Self.escaped(term))\\fR\n\(Self.escaped(words))\n"
  }

  /// A backslash, a dash, and a dot or quote at the beginning have meanings of their own.
  private static func escaped(_ words: String) -> String {
    let words = words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("'", with: "\\(aq")
    return words.hasPrefix(".") ? "\\&\(words)" : words.isEmpty ? "\\&" : words
  }
}
