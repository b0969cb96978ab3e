/// A cell's place: column and row, from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// The column, from 0.
  public var x: Int
  /// The row, from 0.
  public var y: Int

  /// Makes a point from its column and row.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// How many columns and rows there are.
public struct Size: Hashable, Sendable {
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// Makes a size from columns and rows.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A block of cells.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// Columns and rows.
  public var size: Size

  /// Makes a block of cells from its top left corner and its size.
  public init(x: Int, y: Int, width: Int, height: Int) {
    origin = Point(x: x, y: y)
    size = Size(width: max(0, width), height: max(0, height))
  }

  /// The first column to the right of the block.
  public var maxX: Int { origin.x + size.width }
  /// The first row below the block.
  public var maxY: Int { origin.y + size.height }

  /// The cells that both blocks have.
  public func intersection(_ other: Rect) -> Rect {
    let x = max(origin.x, other.origin.x)
    let y = max(origin.y, other.origin.y)
    return Rect(
      x: x, y: y, width: min(maxX, other.maxX) - x, height: min(maxY, other.maxY) - y)
  }
}
