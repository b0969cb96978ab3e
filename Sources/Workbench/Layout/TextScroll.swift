/// How far a text was scrolled between what stands above and below it.
struct TextScroll: Hashable, Sendable {
  private(set) var top = 0

  /// Scrolls by what a command says, in a text of some lines and the rows there are for it.
  mutating func perform(_ command: Command, lines: Int, rows: Int) {
    let page = max(1, rows - 1)
    let distances: [Command: Int] = [.up: -1, .down: 1, .pageUp: -page, .pageDown: page]
    let wanted =
      switch command {
      case .top: 0
      case .bottom: lines
      default: top + (distances[command] ?? 0)
      }
    top = max(0, min(lines - rows, wanted))
  }

  /// The line that has to be in sight for the text to begin where it was scrolled to.
  func sight(after head: Int, lines: Int, rows: Int) -> Int {
    head + max(0, min(lines - 1, top + rows - (top + rows < lines ? 2 : 1)))
  }
}
