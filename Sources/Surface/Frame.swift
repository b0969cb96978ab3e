/// A whole screen as a value: what a terminal is asked to show.
public struct Frame: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// The cells, row by row.
  public internal(set) var cells: [Cell]
  /// Where the terminal's own cursor stands; nil hides it.
  public var cursor: Point?

  /// Makes an empty frame.
  public init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  /// The cell in a column of a row, which must exist.
  public subscript(x: Int, y: Int) -> Cell {
    get { cells[y * size.width + x] }
    set { cells[y * size.width + x] = newValue }
  }

  /// The rows as text, without trailing spaces: what a person would read.
  public var lines: [String] {
    (0..<size.height).map { y in
      var line = ""
      for x in 0..<size.width where self[x, y].width > 0 { line.append(self[x, y].glyph) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
