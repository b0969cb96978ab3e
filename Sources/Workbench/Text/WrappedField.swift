internal import Surface

/// A text field laid out in rows of a width, and where the cursor stands in them.
struct WrappedField {
  /// Graphemes of each row, as offsets into the field.
  var rows: [Range<Int>]
  /// The cursor's row and column.
  var cursor: Point

  /// Breaks at spaces, and inside a word only when it is wider than the row.
  init(_ field: TextField, width: Int, showsCursor: Bool = true) {
    let width = max(4, width)
    let characters = field.characters
    var rows: [Range<Int>] = []
    var start = 0
    var columns = 0
    var lastSpace: Int?
    for (index, character) in characters.enumerated() {
      let width0 = Self.columns(character)
      // A space may hang over the edge: it is where the row ends anyway.
      if columns + width0 > width, !(character == " ") {
        let end = lastSpace.map { $0 + 1 } ?? index
        rows.append(start..<end)
        start = end
        columns = characters[end..<index].reduce(0) { $0 + Self.columns($1) }
        lastSpace = nil
      }
      if character == " " { lastSpace = index }
      columns += width0
    }
    rows.append(start..<characters.count)
    let row = rows.lastIndex { $0.lowerBound <= field.cursor } ?? 0
    let x = characters[rows[row].lowerBound..<field.cursor].reduce(0) { $0 + Self.columns($1) }
    if showsCursor, x >= width, field.cursor == characters.count {
      rows.append(characters.count..<characters.count)
      cursor = Point(x: 0, y: row + 1)
    } else {
      cursor = Point(x: min(x, width - 1), y: row)
    }
    self.rows = rows
  }

  /// Columns that a grapheme takes once it is safe to show.
  static func columns(_ character: Character) -> Int {
    character.isASCII && character >= " " && character != "\u{7F}"
      ? 1 : SafeText(String(character)).columns
  }
}
