internal import Surface

/// A column of lines, and where in it the user is.
struct Pane: Hashable, Sendable {
  /// Where the terminal's cursor stands: a line, and a column in it.
  struct Place: Hashable, Sendable {
    var line: Int
    var column: Int
  }

  /// The lines that are there to be drawn.
  var lines: [Line]
  /// Where the user types, or the selected row.
  var cursor: Place?
  /// Lines at the end that stay in sight while the rest scrolls.
  var pinned = 0
  /// How many lines come before those that are there: a long list makes only what can be seen.
  private(set) var skipped = 0
  /// How many lines there are in all.
  private(set) var count: Int

  init(_ lines: [Line], cursor: Place? = nil, pinned: Int = 0) {
    self.lines = lines
    self.cursor = cursor
    self.pinned = min(pinned, lines.count)
    count = lines.count
  }

  /// A list of which only the rows around the selected one are made.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - selected: The row that keys act on.
  ///   - height: The most rows that can be in sight.
  ///   - row: Makes one row.
  init(rows count: Int, selected: Int, height: Int, row: (Int) -> Line) {
    let first = max(0, selected - height)
    let end = min(count, max(selected + 1, first) + height)
    self.init((first..<max(first, end)).map(row), cursor: Place(line: selected, column: 0))
    skipped = first
    self.count = count
  }

  /// The first line to show so that the cursor's line is in sight.
  func top(height: Int) -> Int {
    let scrolling = count - pinned
    let room = max(1, height - pinned)
    guard scrolling > room, let cursor, cursor.line < scrolling else { return 0 }
    // One line of context below the cursor, so that what comes next can be seen coming.
    let wanted = cursor.line + (cursor.line + 1 < scrolling ? 2 : 1) - room
    return max(0, min(wanted, scrolling - room))
  }

  /// Draws the pane and returns where the cursor came to stand.
  func draw(on canvas: inout Canvas, theme: Theme) -> Point? {
    let height = canvas.size.height
    guard height > 0 else { return nil }
    let kept = min(pinned, max(0, height - 1))
    let scrolling = count - pinned
    let room = height - kept
    var whole = self
    whole.pinned = kept == pinned ? pinned : 0
    let top = whole.top(height: height)
    var shown: [(index: Int, row: Int)] = []
    for row in 0..<min(room, max(0, scrolling - top)) { shown.append((top + row, row)) }
    let below = min(room, scrolling - top)
    for offset in 0..<kept { shown.append((count - kept + offset, below + offset)) }
    var place: Point?
    for (index, row) in shown {
      let line = index - skipped
      if lines.indices.contains(line) { lines[line].draw(on: &canvas, row: row, theme: theme) }
      if let cursor, cursor.line == index { place = Point(x: cursor.column, y: row) }
    }
    return place
  }
}
