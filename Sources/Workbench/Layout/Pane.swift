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
  /// The line that must be in sight; the cursor's unless said.
  var sight: Int?
  /// The line that comes first in sight where the page itself scrolls; else `sight` decides.
  var first: Int?
  /// Lines at the start that stay in sight while the rest scrolls.
  var fixed = 0
  /// Whether the sign that there is more stands below what scrolls, though lines above stay in sight.
  var signsBelow = false
  /// Lines at the end that stay in sight while the rest scrolls.
  var pinned = 0
  /// Whether what is pinned is a list too: it stands apart, takes half at most, and scrolls.
  var pinsList = false
  /// How many lines come before those that are there: a long list makes only what can be seen.
  private(set) var skipped = 0
  /// How many lines there are in all.
  private(set) var count: Int

  init(
    _ lines: [Line], cursor: Place? = nil, sight: Int? = nil, fixed: Int = 0, pinned: Int = 0
  ) {
    self.lines = lines
    self.cursor = cursor
    count = lines.count
    self.sight = sight
    self.fixed = min(fixed, lines.count)
    self.pinned = min(pinned, lines.count - self.fixed)
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

  /// Rows that the pane takes where there is room for all of it.
  var height: Int { count + (hasGap ? 1 : 0) }

  /// Draws the pane and returns where the cursor came to stand.
  func draw(on canvas: inout Canvas, theme: Theme, plain: Bool = false) -> Point? {
    var place: Point?
    for (y, row) in rows(height: canvas.size.height, plain: plain).enumerated() {
      row.line.draw(on: &canvas, row: y, theme: theme)
      if let cursor, cursor.line == row.index { place = Point(x: cursor.column, y: y) }
    }
    return place
  }
}
