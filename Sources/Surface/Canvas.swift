/// A clipped window onto a frame, and the only way to draw.
///
/// Points are relative to the window's top left; nothing outside it can be touched.
public struct Canvas {
  /// The frame so far.
  public private(set) var frame: Frame
  private var clip: Rect

  /// Makes a canvas over an empty frame.
  public init(size: Size) {
    frame = Frame(size: size)
    clip = Rect(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// The size of the window.
  public var size: Size { clip.size }

  /// Draws within a part of this window; what falls outside is cut off.
  public mutating func within(_ part: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = clip
    let moved = Rect(
      x: outer.origin.x + part.origin.x, y: outer.origin.y + part.origin.y,
      width: part.size.width, height: part.size.height)
    clip = moved.intersection(outer)
    draw(&self)
    clip = outer
  }

  /// Writes text from a point to the right and returns the column after it.
  ///
  /// A wide glyph that would be cut in half is left out.
  @discardableResult
  public mutating func draw(_ text: SafeText, at point: Point, _ style: Style = .plain) -> Int {
    guard point.y >= 0, point.y < clip.size.height else { return point.x }
    let row = clip.origin.y + point.y
    var x = point.x
    for grapheme in text.graphemes {
      let width = grapheme.columns
      if width <= 2 {
        draw(grapheme, width: width, x: x, row: row, style)
        x += width
      } else {
        for part in grapheme.parts {
          let width = part.columns
          draw(part, width: width, x: x, row: row, style)
          x += width
        }
      }
      if x >= clip.size.width { break }
    }
    return x
  }

  private mutating func draw(_ glyph: Character, width: Int, x: Int, row: Int, _ style: Style) {
    guard x >= 0, x + width <= clip.size.width else { return }
    put(Cell(glyph, style, width: UInt8(width)), x: clip.origin.x + x, y: row)
  }

  /// Gives every cell of a part of the window one style, keeping what is written there.
  public mutating func paint(_ part: Rect, _ style: Style) {
    let window = Rect(x: 0, y: 0, width: clip.size.width, height: clip.size.height)
    let cut = part.intersection(window)
    for y in cut.origin.y..<max(cut.origin.y, cut.maxY) {
      for x in cut.origin.x..<max(cut.origin.x, cut.maxX) {
        frame[clip.origin.x + x, clip.origin.y + y].style = style
      }
    }
  }

  /// Stands the terminal's cursor in a cell of this window; outside it the cursor is hidden.
  public mutating func placeCursor(at point: Point) {
    let inside =
      point.x >= 0 && point.y >= 0 && point.x < clip.size.width && point.y < clip.size.height
    frame.cursor =
      inside ? Point(x: clip.origin.x + point.x, y: clip.origin.y + point.y) : nil
  }

  /// Writes one cell, blanking the other half of any wide glyph that it cuts.
  private mutating func put(_ cell: Cell, x: Int, y: Int) {
    if frame[x, y].width == 0, x > 0 { frame[x - 1, y] = Cell(" ", frame[x - 1, y].style) }
    let last = x + Int(cell.width) - 1
    if last + 1 < frame.size.width,
      frame[last, y].width == 2 || (last > x && frame[last + 1, y].width == 0)
    {
      frame[last + 1, y] = Cell(" ", frame[last + 1, y].style)
    }
    frame[x, y] = cell
    if cell.width == 2 { frame[x + 1, y] = Cell(" ", cell.style, width: 0) }
  }
}
