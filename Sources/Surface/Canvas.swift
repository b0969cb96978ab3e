/// A clipped window onto a frame, and the only way to draw.
///
/// Points are relative to the window's top left; nothing outside it can be touched.
public struct Canvas {
  /// The frame so far.
  public private(set) var frame: Frame
  /// The size of the window.
  public private(set) var size: Size
  /// Where the window's top left stands in the frame, which may be outside it.
  private var origin = Point(x: 0, y: 0)
  /// The part of the frame that may be touched.
  private var clip: Rect

  /// Makes a canvas over an empty frame.
  public init(size: Size) {
    frame = Frame(size: size)
    self.size = frame.size
    clip = Rect(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// Draws within a part of this window; what falls outside is cut off.
  public mutating func within(_ part: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = (size, origin, clip)
    size = part.size
    origin = Point(x: origin.x + part.origin.x, y: origin.y + part.origin.y)
    clip = clip.intersection(
      Rect(x: origin.x, y: origin.y, width: part.size.width, height: part.size.height))
    draw(&self)
    (size, origin, clip) = outer
  }

  /// Writes text from a point to the right and returns the column after it.
  ///
  /// A wide glyph that would be cut in half is left out.
  @discardableResult
  public mutating func draw(_ text: SafeText, at point: Point, _ style: Style = .plain) -> Int {
    let row = origin.y + point.y
    guard row >= clip.origin.y, row < clip.maxY else { return point.x }
    let (left, right) = (clip.origin.x, clip.maxX)
    var x = origin.x + point.x
    let start = row * frame.size.width
    let end = start + frame.size.width
    frame.cells.withUnsafeMutableBufferPointer { cells in
      let line = LineWriter(
        cells: UnsafeMutableBufferPointer(rebasing: cells[start..<end]), left: left, right: right,
        style: style)
      x = line.put(text.text, at: x)
    }
    return x - origin.x
  }

  /// Gives every cell of a part of the window one style, keeping what is written there.
  public mutating func paint(_ part: Rect, _ style: Style) {
    let moved = Rect(
      x: origin.x + part.origin.x, y: origin.y + part.origin.y, width: part.size.width,
      height: part.size.height)
    let cut = moved.intersection(clip)
    guard cut.size.width > 0 else { return }
    for y in cut.origin.y..<cut.origin.y + cut.size.height {
      for x in cut.origin.x..<cut.maxX { frame[x, y].style = style }
    }
  }

  /// Stands the terminal's cursor in a cell of this window; outside it the cursor is hidden.
  public mutating func placeCursor(at point: Point) {
    let x = origin.x + point.x
    let y = origin.y + point.y
    let isInside = x >= clip.origin.x && y >= clip.origin.y && x < clip.maxX && y < clip.maxY
    frame.cursor = isInside ? Point(x: x, y: y) : nil
  }
}
