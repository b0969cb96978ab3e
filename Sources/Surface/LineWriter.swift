/// Puts text into one row of cells, so that no half of a wide glyph is ever left alone.
struct LineWriter {
  /// The whole row.
  let cells: UnsafeMutableBufferPointer<Cell>
  /// The first column that may be written.
  let left: Int
  /// The first column to the right of those.
  let right: Int
  /// How all of it looks.
  let style: Style

  /// Puts text from a column on, as far as it fits, and returns the column after it.
  func put(_ text: String, at column: Int) -> Int {
    text.utf8.withContiguousStorageIfAvailable { put(text, $0, at: column) }
      ?? text.reduce(column) { put($1, at: $0) }
  }

  /// Most of what is drawn is ASCII: a byte before another such byte is a grapheme by itself, and
  /// only the rest is looked at as text.
  private func put(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let ascii = Character.ascii
    var column = start
    var offset = 0
    while offset < bytes.count, column < right {
      let isPlain =
        bytes[offset] < 0x80 && (offset + 1 == bytes.count || bytes[offset + 1] < 0x80)
      if isPlain {
        put(ascii[Int(bytes[offset])], width: 1, at: column)
        column += 1
        offset += 1
      } else {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        let grapheme = text[index]
        column = put(grapheme, at: column)
        offset += grapheme.utf8.count
      }
    }
    return column
  }

  /// Puts a grapheme, a conjunct of letters part by part, and returns the column after it.
  private func put(_ grapheme: Character, at column: Int) -> Int {
    let width = grapheme.columns
    if width <= 2 {
      put(grapheme, width: width, at: column)
      return column + width
    }
    var column = column
    for part in grapheme.parts {
      put(part, width: part.columns, at: column)
      column += part.columns
    }
    return column
  }

  /// Puts a glyph of one or two columns where all of it fits.
  @inline(__always)
  private func put(_ glyph: Character, width: Int, at x: Int) {
    guard x >= left, x + width <= right else { return }
    if cells[x].width == 0, x > 0 { blank(x - 1) }
    if x + width < cells.count, cells[x + width].width == 0 { blank(x + width) }
    cells[x] = Cell(glyph, style, width: UInt8(truncatingIfNeeded: width))
    if width == 2 { cells[x + 1] = Cell(" ", style, width: 0) }
  }

  /// Leaves an empty cell of the same look where half of a glyph would stand.
  private func blank(_ x: Int) {
    cells[x] = Cell(" ", cells[x].style)
  }
}
