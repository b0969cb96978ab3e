internal import Surface

/// A whole screen before it is laid out: header, panes, a notice and the keys that work here.
struct Page: Hashable, Sendable {
  var title: Line
  /// Between the title and the time: how the draft stands, which is never left out.
  var status: Line
  /// Who writes here, left out where there is no room: first the person, then the place.
  var place: SafeText = ""
  var by: SafeText = ""
  /// The time, to the minute.
  var time: SafeText
  /// A line of its own below the header: which part of the page this is.
  var banner: Line?
  /// The column of that line in which the user types.
  var bannerCursor: Int?
  /// One pane, or a list and the detail of what is selected in it.
  var panes: [Pane]
  /// Which pane the cursor is in.
  var focus = 0
  var notice: Line?
  var footer: [Hint]

  /// Columns of the first of two panes on a screen of a width, its rule not counted.
  static func listWidth(of width: Int) -> Int { max(28, min(40, width / 4)) }

  /// Narrower than this, panes stand one above the other.
  static let sideBySide = 72

  /// Columns of the second of two panes.
  static func detailWidth(of width: Int, plain: Bool) -> Int {
    plain || width < sideBySide ? width - 1 : min(width - listWidth(of: width) - 3, 110)
  }

  /// Draws the page on a canvas of any size from 40x12.
  func draw(on canvas: inout Canvas, theme: Theme, plain: Bool) {
    let size = canvas.size
    drawHeader(on: &canvas, theme: theme, plain: plain)
    let keys = Hint.line(footer, width: size.width - 2, plain: plain)
    let bottom = size.height - 1
    keys.draw(on: &canvas, row: bottom, column: 1, theme: theme)
    let notices = notice?.wrapped(to: size.width - 2, most: max(1, size.height / 6)) ?? []
    banner?.draw(on: &canvas, row: 1, column: 1, theme: theme)
    let start = banner == nil ? 1 : 2
    let body = Rect(x: 0, y: start, width: size.width, height: bottom - start - notices.count)
    for (place, line) in notices.enumerated() {
      line.draw(on: &canvas, row: bottom - notices.count + place, column: 1, theme: theme)
    }
    var cursor: Point?
    canvas.within(body) { cursor = drawPanes(on: &$0, theme: theme, plain: plain) }
    if let bannerCursor {
      canvas.placeCursor(at: Point(x: min(bannerCursor + 1, size.width - 1), y: 1))
    } else if let cursor {
      canvas.placeCursor(at: Point(x: cursor.x, y: cursor.y + start))
    } else if title.columns > 0 {
      // A page with nothing to select is read from its title on.
      canvas.placeCursor(at: Point(x: 1, y: 0))
    }
  }

  private func drawHeader(on canvas: inout Canvas, theme: Theme, plain: Bool) {
    let width = canvas.size.width
    let wanted = min(title.columns, 12)
    let right = rights(plain: plain).first { width - 2 - $0.columns >= wanted } ?? status
    let room = max(0, width - 2 - right.columns)
    title.cut(to: room).draw(on: &canvas, row: 0, column: 1, theme: theme)
    right.draw(on: &canvas, row: 0, column: max(1, width - right.columns), theme: theme)
  }

  /// What may stand at the right of the header, the fullest first.
  private func rights(plain: Bool) -> [Line] {
    let both = by.isEmpty ? place : place.isEmpty ? by : "\(place.text) · \(by.text)"
    let gap: SafeText = status.columns > 0 ? "  " : ""
    let full = both.isEmpty ? status : status.adding(gap).adding(both)
    let short = place.isEmpty ? status : status.adding(gap).adding(place)
    // A clock that changes by itself would be read aloud each minute.
    return (plain ? [] : [full.adding("      ").adding(time)]) + [full, short, status]
  }

  private func drawPanes(on canvas: inout Canvas, theme: Theme, plain: Bool) -> Point? {
    guard panes.count == 2 else {
      return panes.first.flatMap {
        draw(
          $0, in: Rect(x: 1, y: 0, width: canvas.size.width - 1, height: canvas.size.height),
          on: &canvas, theme: theme, plain: plain)
      }
    }
    let isBeside = !plain && canvas.size.width >= Self.sideBySide
    let places = isBeside ? besides(canvas.size) : stacked(canvas.size)
    if isBeside {
      for row in 0..<canvas.size.height {
        canvas.draw("│", at: Point(x: places[1].origin.x - 2, y: row), theme.style(.rule))
      }
    }
    let points = zip(panes, places).map {
      draw($0, in: $1, on: &canvas, theme: theme, plain: plain)
    }
    return points[min(focus, 1)]
  }

  /// The rows that the second of two panes has where nothing is said above the footer.
  func rowsOfSecond(in world: World) -> Int {
    let body = Size(width: world.width, height: world.height - 2 - (banner == nil ? 0 : 1))
    let isBeside = !world.isPlain && world.width >= Self.sideBySide
    return (isBeside ? besides(body) : stacked(body))[1].size.height
  }

  private func besides(_ size: Size) -> [Rect] {
    let list = Self.listWidth(of: size.width)
    return [
      Rect(x: 1, y: 0, width: list - 1, height: size.height),
      Rect(
        x: list + 3, y: 0, width: Self.detailWidth(of: size.width, plain: false),
        height: size.height),
    ]
  }

  private func stacked(_ size: Size) -> [Rect] {
    let half = max(3, size.height / 2)
    let first = min(panes[0].height, max(half, size.height - panes[1].height - 1))
    let height = min(first, size.height)
    return [
      Rect(x: 1, y: 0, width: size.width - 1, height: height),
      Rect(x: 1, y: height + 1, width: size.width - 1, height: size.height - height - 1),
    ]
  }

  private func draw(
    _ pane: Pane, in part: Rect, on canvas: inout Canvas, theme: Theme, plain: Bool
  ) -> Point? {
    var place: Point?
    canvas.within(part) { place = pane.draw(on: &$0, theme: theme, plain: plain) }
    return place.map { Point(x: $0.x + part.origin.x, y: $0.y + part.origin.y) }
  }
}
