internal import Practice
internal import Surface

/// Collects the lines of a form, and where the cursor stands in them.
struct FormLines {
  /// Columns before a value.
  static let valueColumn = 11
  /// The column of a second field in a row, where there is room for one.
  static let secondColumn = 47

  var lines: [Line] = []
  var cursor: Pane.Place?
  let width: Int
  let focus: DraftField

  /// Whether two fields fit in a row.
  let hasRoomForTwo: Bool

  /// - Parameters:
  ///   - width: The columns of the form.
  ///   - focus: The field one is on.
  ///   - isPlain: One field a row, however wide the screen.
  init(width: Int, focus: DraftField, isPlain: Bool) {
    self.width = width
    self.focus = focus
    hasRoomForTwo = width >= 72 && !isPlain
  }

  func label(_ word: SafeText, _ field: DraftField) -> Line {
    Line(word, field == focus ? .accent : .label)
  }

  /// A label and a value in a line of their own.
  mutating func add(_ word: SafeText, _ field: DraftField, _ value: Line, cursorAt: Int? = nil) {
    if field == focus {
      cursor = Pane.Place(line: lines.count, column: Self.valueColumn + (cursorAt ?? 0))
    }
    lines.append(label(word, field).filled(to: Self.valueColumn) + value)
  }

  /// A second field in the row that was added last, or below where there is no room.
  mutating func beside(
    _ word: SafeText, _ field: DraftField, _ value: Line, at column: Int = secondColumn,
    cursorAt: Int? = nil
  ) {
    guard hasRoomForTwo, let last = lines.popLast() else {
      add(word, field, value, cursorAt: cursorAt)
      return
    }
    let before = last.cut(to: column - 2).filled(to: column)
    let start = before + label(word, field).adding("  ")
    if field == focus {
      cursor = Pane.Place(line: lines.count, column: start.columns + (cursorAt ?? 0))
    }
    lines.append(start + value)
  }

  /// A line below a field that belongs to it.
  mutating func below(_ line: Line) {
    lines.append(Line.empty.filled(to: Self.valueColumn) + line)
  }

  /// A text over as many rows as it needs, with what was found in it marked.
  mutating func addText(
    _ word: SafeText, _ field: DraftField, _ text: TextField, _ findings: [IdentifierFinding]
  ) {
    let wrapped = WrappedField(
      text, width: width - Self.valueColumn, showsCursor: field == focus)
    if field == focus {
      cursor = Pane.Place(
        line: lines.count + wrapped.cursor.y, column: Self.valueColumn + wrapped.cursor.x)
    }
    for (index, row) in wrapped.rows.enumerated() {
      let start = index == 0 ? label(word, field) : .empty
      lines.append(start.filled(to: Self.valueColumn) + Self.marked(text, row, findings))
    }
    for finding in findings.prefix(3) {
      let role: Role = finding.level == .hard ? .problem : .caution
      below(Line("\(finding.level == .hard ? "!" : "?") \(finding.reason)", role))
    }
  }

  private static func marked(
    _ text: TextField, _ row: Range<Int>, _ findings: [IdentifierFinding]
  ) -> Line {
    var spans: [Span] = []
    var start = row.lowerBound
    for finding in findings {
      let range = finding.range.clamped(to: row)
      guard !range.isEmpty, range.lowerBound >= start else { continue }
      spans.append(Span(SafeText(String(text.characters[start..<range.lowerBound]))))
      spans.append(
        Span(
          SafeText(String(text.characters[range])),
          finding.level == .hard ? .problem : .caution))
      start = range.upperBound
    }
    spans.append(Span(SafeText(String(text.characters[start..<row.upperBound]))))
    return Line(spans)
  }
}
