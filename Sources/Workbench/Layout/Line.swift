internal import Surface

/// A piece of a line: words and what they are for.
struct Span: Hashable, Sendable {
  var text: SafeText
  var role: Role

  init(_ text: SafeText, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

/// One row of a pane, before anything is cut.
struct Line: Hashable, Sendable {
  var spans: [Span]
  /// Whether a cut goes back to the end of a word: for sentences, not for names.
  var isProse = false

  init(_ spans: [Span]) {
    self.spans = spans
  }

  init(_ text: SafeText, _ role: Role = .text) {
    spans = [Span(text, role)]
  }

  static let empty = Line([])

  /// Columns that the line takes.
  var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

  /// The line with more behind it.
  func adding(_ text: SafeText, _ role: Role = .text) -> Line {
    Line(spans + [Span(text, role)])
  }

  /// The line filled with spaces up to a column, so that what is added starts there.
  func filled(to column: Int) -> Line {
    let missing = column - columns
    return missing > 0 ? adding(SafeText(String(repeating: " ", count: missing))) : self
  }

  /// The line cut to a number of columns, ending in an ellipsis when something is lost.
  func cut(to limit: Int) -> Line {
    guard columns > limit else { return self }
    // Spaces beyond the edge are nothing lost.
    let bare = withoutSpacesAtEnd
    if bare.columns <= limit { return bare }
    var cut: [Span] = []
    var left = limit
    for span in spans {
      let width = span.text.columns
      guard width < left || (width == left && span == spans.last) else {
        cut.append(
          Span(isProse ? span.text.cutAtWord(to: left) : span.text.truncated(to: left), span.role))
        break
      }
      cut.append(span)
      left -= width
    }
    return Line(cut)
  }

  /// A notice over at most so many rows of a width, since it ends with what to do; a hint in one row.
  func wrapped(to width: Int, most: Int) -> [Line] {
    guard columns > width, let only = spans.first, spans.count == 1, only.role != .hint else {
      return [self]
    }
    let rows = only.text.wrapped(at: width)
    guard rows.count > most, most > 0 else { return rows.map { Line($0, only.role) } }
    let kept = rows.prefix(most - 1).map { Line($0, only.role) }
    // What is left is cut where the last row ends, so that nobody takes it for all.
    let rest = rows[(most - 1)...].map(\.text).joined(separator: " ")
    return kept + [Line(SafeText(rest), only.role).cut(to: width)]
  }

  private var withoutSpacesAtEnd: Line {
    var spans = spans
    while let last = spans.last {
      let bare = String(last.text.text.reversed().drop { $0 == " " }.reversed())
      if bare.isEmpty {
        spans.removeLast()
        continue
      }
      spans[spans.count - 1].text = SafeText(bare)
      break
    }
    return Line(spans)
  }

  /// The line over as many rows as it needs; where it needs several, all look like its beginning.
  func wrapped(at limit: Int) -> [Line] {
    guard columns > limit, let role = spans.first?.role else { return [self] }
    let text = spans.reduce(SafeText.empty) { $0 + $1.text }
    return text.wrapped(at: limit).map { Line($0, role) }
  }

  /// The line over as many rows as it needs, each piece as it looks: for a key and the words about it.
  func wrappedWords(at limit: Int) -> [Line] {
    guard columns > limit, let first = spans.first else { return [self] }
    let rest = Line(Array(spans.dropFirst()))
    let text = rest.spans.reduce(SafeText.empty) { $0 + $1.text }
    let words = SafeText(String(text.text.drop { $0 == " " }))
    let rows = words.wrapped(at: max(1, limit - first.text.columns - 1))
    let role = rest.spans.first?.role ?? .text
    return rows.enumerated().map { place, row in
      (place == 0 ? Line([first]) : .empty).filled(to: first.text.columns).adding(" ")
        .adding(row, role)
    }
  }

  /// Draws the line in a row of a canvas, cut to its width.
  func draw(on canvas: inout Canvas, row: Int, column: Int = 0, theme: Theme) {
    var x = column
    for span in cut(to: canvas.size.width - column).spans {
      x = canvas.draw(span.text, at: Point(x: x, y: row), theme.style(span.role))
    }
  }
}

extension SafeText {
  /// The text cut to a number of columns after a whole word, with an ellipsis.
  func cutAtWord(to limit: Int) -> SafeText {
    let cut = truncated(to: limit).text.dropLast()
    guard let space = cut.lastIndex(of: " "), limit > 8 else { return truncated(to: limit) }
    let next = text[text.index(text.startIndex, offsetBy: cut.count)...].first
    let whole = next == " " ? cut : cut[..<space]
    return SafeText(whole + "…")
  }
}

extension Line {
  /// One line after another, in one row.
  static func + (one: Line, other: Line) -> Line { Line(one.spans + other.spans) }
}
