extension SafeText {
  /// The text as lines of at most so many columns, broken between words; at least one line.
  ///
  /// Spaces at a break are dropped, all others stay. A word longer than a line is broken between
  /// graphemes; only a grapheme wider than the whole line can stick out.
  public func wrapped(at columns: Int) -> [SafeText] {
    let limit = max(1, columns)
    if text.utf8.count <= limit { return [self] }
    var lines: [SafeText] = []
    var line = ""
    var used = 0
    var spaces = 0

    func endLine() {
      lines.append(SafeText(safe: line))
      line = ""
      used = 0
    }

    var rest = text[...]
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == " " }
      rest = rest.dropFirst(gap.count)
      spaces = gap.count
      let word = rest.prefix { $0 != " " }
      rest = rest.dropFirst(word.count)
      let width = word.reduce(0) { $0 + $1.columns }
      if word.isEmpty { break }

      if used + spaces + width <= limit {
        line += String(repeating: " ", count: spaces)
        used += spaces
      } else if used > 0 {
        endLine()
      }
      for grapheme in word {
        if used > 0, used + grapheme.columns > limit { endLine() }
        line.append(grapheme)
        used += grapheme.columns
      }
    }
    if !line.isEmpty || lines.isEmpty { endLine() }
    return lines
  }
}
