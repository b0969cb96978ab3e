import CCurses
import Surface

/// Puts cells on the screen of curses.
///
/// Curses counts columns with the C library, which knows scalars and not graphemes. A glyph that it
/// would count otherwise is painted in a reduced form, so that no line is ever moved by one.
struct Painter {
  private var scalars: [UInt32] = []

  /// Paints neighbouring cells, style by style.
  mutating func paint(_ change: Frame.Change) {
    var rest = change.cells
    while let style = rest.first?.style {
      let same = rest.prefix { $0.style == style }
      paint(
        same, style, row: change.row,
        column: change.column + same.startIndex - change.cells.startIndex)
      rest = rest.dropFirst(same.count)
    }
  }

  private mutating func paint(_ cells: ArraySlice<Cell>, _ style: Style, row: Int, column: Int) {
    scalars.removeAll(keepingCapacity: true)
    for cell in cells where cell.width > 0 { append(cell) }
    ccurses_style(
      style.foreground.number, style.background.number, Int32(style.attributes.rawValue))
    scalars.withUnsafeBufferPointer {
      ccurses_put(Int32(row), Int32(column), $0.baseAddress, Int32($0.count))
    }
  }

  private mutating func append(_ cell: Cell) {
    let first = scalars.count
    var columns = 0
    var isKnown = true
    for scalar in cell.glyph.unicodeScalars {
      scalars.append(scalar.value)
      if scalar.isASCII { columns += 1; continue }
      let width = Int(ccurses_columns(scalar.value))
      isKnown = isKnown && width >= 0
      columns += width
    }
    if isKnown, columns == Int(cell.width) { return }
    reduce(from: first, to: Int(cell.width))
  }

  /// Leaves of a glyph its first scalar, or a question mark, and fills up with spaces.
  private mutating func reduce(from first: Int, to width: Int) {
    let base = scalars[first]
    let columns = Int(ccurses_columns(base))
    scalars.removeSubrange(first...)
    let fits = (1...width).contains(columns)
    scalars.append(fits ? base : UInt32(UInt8(ascii: "?")))
    for _ in (fits ? columns : 1)..<width { scalars.append(0x20) }
  }
}

extension Color {
  /// The number that curses knows the colour by; -1 for the terminal's own.
  fileprivate var number: Int32 { self == .terminal ? -1 : Int32(rawValue) }
}
