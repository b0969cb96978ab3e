extension SafeText {
  /// The text as lines of at most so many columns, broken between words; at least one line.
  ///
  /// Spaces at a break are dropped, all others stay. A word longer than a line is broken between
  /// graphemes; only a grapheme wider than the whole line can stick out.
  public func wrapped(at columns: Int) -> [SafeText] {
    let limit = max(1, columns)
    if text.utf8.count <= limit { return [self] }
    var lines = Lines(text: text, limit: limit)
    var gap = 0
    var word: (start: String.Index, columns: Int)?
    for sign in Signs(text) {
      if !sign.isSpace {
        word = (word?.start ?? sign.start, (word?.columns ?? 0) + sign.columns)
        continue
      }
      if let ended = word {
        lines.add(ended.start..<sign.start, columns: ended.columns, after: gap)
        (word, gap) = (nil, 0)
      }
      gap += 1
    }
    if let word { lines.add(word.start..<text.endIndex, columns: word.columns, after: gap) }
    return lines.finished
  }

  /// Lines in the making; each is a piece of the text.
  private struct Lines {
    let text: String
    let limit: Int
    private var done: [SafeText] = []
    private var line: Range<String.Index>
    private var used = 0

    init(text: String, limit: Int) {
      self.text = text
      self.limit = limit
      line = text.startIndex..<text.startIndex
    }

    var finished: [SafeText] {
      line.isEmpty && !done.isEmpty ? done : done + [SafeText(safe: String(text[line]))]
    }

    /// Adds a word that stands after so many spaces.
    mutating func add(_ word: Range<String.Index>, columns: Int, after gap: Int) {
      if used + gap + columns <= limit {
        line = line.lowerBound..<word.upperBound
        used += gap + columns
        return
      }
      end(at: word.lowerBound)
      guard columns > limit else {
        line = word
        used = columns
        return
      }
      for sign in Signs(text, from: word.lowerBound) {
        if sign.start >= word.upperBound { break }
        if used + sign.columns > limit { end(at: sign.start) }
        line = line.lowerBound..<sign.end
        used += sign.columns
      }
    }

    /// Ends the line, if there is something in it, and begins one at a place in the text.
    private mutating func end(at start: String.Index) {
      if used > 0 { done.append(SafeText(safe: String(text[line]))) }
      line = start..<start
      used = 0
    }
  }
}
