/// How far a text is scrolled between what stands above and below it.
struct TextScroll: Hashable, Sendable {
  private var top = 0

  /// Scrolls by what a command says; one that does not scroll only leaves no empty rows at the end.
  ///
  /// - Parameters:
  ///   - command: What was pressed.
  ///   - lines: The lines of the text.
  ///   - rows: The rows there are for it.
  ///   - hasHead: Whether something stands above it, which then says how much is out of sight.
  mutating func perform(_ command: Command, lines: Int, rows: Int, hasHead: Bool = false) {
    let shown = max(1, lines > rows && !hasHead ? rows - 1 : rows)
    let page = max(1, shown - 1)
    let wanted =
      switch command {
      case .top: 0
      case .bottom: lines
      case .up: top - 1
      case .down: top + 1
      case .pageUp: top - page
      case .pageDown: top + page
      default: top
      }
    top = max(0, min(lines - shown, wanted))
  }

  /// Whether a command scrolls.
  static func takes(_ command: Command) -> Bool {
    [.up, .down, .pageUp, .pageDown, .top, .bottom].contains(command)
  }

  /// The text from where it was scrolled to, with a cursor where one reads on unless it is said.
  func pane(
    _ text: [Line], head: [Line] = [], foot: [Line] = [], cursor: Int? = nil
  ) -> Pane {
    let first = head.count + max(0, min(top, text.count - 1))
    var pane = Pane(
      head + text + foot, cursor: Pane.Place(line: cursor ?? first, column: 0), fixed: head.count,
      pinned: foot.count)
    pane.first = first
    return pane
  }
}
