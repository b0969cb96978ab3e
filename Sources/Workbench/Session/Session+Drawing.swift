internal import Practice
public import Surface

extension Session {
  /// The smallest screen that a page fits.
  static let smallest = Size(width: 40, height: 12)

  var isBigEnough: Bool {
    size.width >= Self.smallest.width && size.height >= Self.smallest.height
  }

  /// The frame that shows the state.
  public func draw() -> Frame {
    var canvas = Canvas(size: size)
    guard isBigEnough, let top = pages.last else {
      let typing = pages.last?.takesText == true ? " Letters still go into their line." : ""
      let words: SafeText =
        "\(size.width)x\(size.height): make it 40x12. Nothing is lost.\(typing)"
      for (row, line) in words.wrapped(at: max(1, size.width)).enumerated() {
        canvas.draw(line, at: Point(x: 0, y: row))
      }
      return canvas.frame
    }
    var page = top.page(in: world)
    if world.identity.isDemo {
      let gap: SafeText = page.status.columns > 0 ? "  " : ""
      page.status = Line("demo", .accent).adding(gap) + page.status
    }
    page.time = SafeText(world.time(world.clock.nowStamp))
    if let notice { page.notice = notice }
    page.draw(on: &canvas, theme: options.theme, plain: options.isPlain)
    return canvas.frame
  }
}
