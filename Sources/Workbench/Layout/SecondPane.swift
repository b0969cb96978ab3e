internal import Surface

/// The second of two panes: Tab goes there and back, and there the arrows read on.
struct SecondPane: Hashable, Sendable {
  /// Whether one is there.
  private(set) var isRead = false
  private var scroll = TextScroll()

  /// Does what a command says and returns true, where it is for the panes and not for the page.
  ///
  /// The page, made only where it is asked for, is as it stands, with all of the second pane in it where that is read.
  fileprivate mutating func takes(
    _ command: Command, on page: @autoclosure () -> Page, in world: World
  ) -> Bool {
    switch command {
    case .nextField, .previousField:
      let panes = isRead ? [] : page().panes
      guard isRead || panes.count == 2 && !panes[1].lines.isEmpty else { return false }
      self = SecondPane(isRead: !isRead)
    case .back where isRead, .quit where isRead: self = SecondPane()
    case _ where isRead && TextScroll.takes(command):
      let page = page()
      guard page.panes.count == 2 else { return false }
      scroll.perform(
        command, lines: page.panes[1].lines.count, rows: page.rowsOfSecond(in: world))
    case .pickRow:
      self = SecondPane()
      return false
    default: return false
    }
    return true
  }

  private init(isRead: Bool) {
    self.isRead = isRead
  }

  init() {}

  /// The pane of a text.
  func pane(_ lines: [Line]) -> Pane {
    isRead ? scroll.pane(lines) : Pane(lines)
  }

  /// The keys that work there.
  static let footer = [
    Hint(keys: "Up Down", word: "read", isVital: true),
    Hint(keys: "Tab", word: "to the list", isVital: true), Hint(keys: "Enter", word: "open"),
    Hint(keys: "F1", word: "help"),
  ]
}

extension Screen {
  /// Does in the second pane what a command says, and returns whether it was for that pane.
  mutating func reads(
    _ pane: WritableKeyPath<Self, SecondPane>, _ command: Command, in world: World
  ) -> Bool {
    var read = self[keyPath: pane]
    let isTaken = read.takes(command, on: page(in: world), in: world)
    self[keyPath: pane] = read
    return isTaken
  }
}
