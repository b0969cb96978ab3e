internal import Practice
internal import Surface

/// Collects the lines of a form, and where the cursor stands in them.
struct FormLines {
  /// Columns before a value.
  static let valueColumn = 11
  /// The column of a second field in a row, where there is room for one.
  let secondColumn: Int
  /// The column of a field between the two.
  let middleColumn: Int

  var lines: [Line] = []
  var cursor: Pane.Place?
  /// The line that must be in sight with what belongs to it; the cursor's unless said.
  var sight: Int?
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
    secondColumn = max(47, Self.valueColumn + (width - Self.valueColumn) / 2)
    middleColumn = max(27, (secondColumn + 7) / 2)
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
    _ word: SafeText, _ field: DraftField, _ value: Line, at column: Int? = nil,
    cursorAt: Int? = nil
  ) {
    let column = column ?? secondColumn
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

  /// A question and its answers, in one line or, where that has no room, below each other; the cursor
  /// stands at the last.
  mutating func ask(_ question: Line, _ answers: Line) {
    if question.columns + answers.columns < width {
      lines.append(question + answers)
    } else {
      lines += question.wrapped(at: width)
      lines += answers.columns <= width ? [answers] : answers.wrapped(at: width)
    }
    cursor = Pane.Place(line: lines.count - 1, column: 0)
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
    addFindings(findings)
  }

  /// What was found in a field, below it: first what saving asks about.
  mutating func addFindings(_ findings: [IdentifierFinding]) {
    for finding in findings.hardFirst.prefix(3) {
      let role: Role = finding.level == .hard ? .problem : .caution
      let reason = SafeText("\(finding.level == .hard ? "!" : "?") \(finding.reason)")
      for text in reason.wrapped(at: width - Self.valueColumn) { below(Line(text, role)) }
    }
  }

  /// What was understood of the value of the field added last: behind it, or below where it has no room.
  mutating func addUnderstood(_ words: SafeText, isFault: Bool) {
    let note = Line(words, isFault ? .caution : .hint)
    guard let last = lines.last else { return }
    if last.columns + 2 + note.columns <= width {
      lines[lines.count - 1] = last.adding("  ") + note
    } else {
      lines.append(Line.empty.filled(to: max(0, width - note.columns)) + note)
    }
  }

  private static func marked(
    _ text: TextField, _ row: Range<Int>, _ findings: [IdentifierFinding]
  ) -> Line {
    var spans: [Span] = []
    var start = row.lowerBound
    // Where two overlap, the one that saving asks about is the one to see.
    let hard = findings.filter { $0.level == .hard }
    let shown = findings.filter { finding in
      finding.level == .hard || !hard.contains { $0.range.overlaps(finding.range) }
    }
    for finding in shown {
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
