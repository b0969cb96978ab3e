/// One place on the screen: a grapheme and how it looks.
public struct Cell: Hashable, Sendable {
  /// What is seen; a space for an empty cell.
  public var glyph: Character
  /// Its look.
  public var style: Style
  /// Columns that the glyph takes: 1, 2, or 0 for the right half of a wide glyph to its left.
  public var width: UInt8

  /// Makes a cell.
  public init(_ glyph: Character, _ style: Style = .plain, width: UInt8 = 1) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }

  /// An empty cell.
  public static let blank = Cell(" ")
}
