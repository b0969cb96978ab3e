internal import Surface

/// Nothing to read, until the next key: somebody is walking past.
struct BlankScreen: Screen {
  var isOverlay: Bool { true }

  var modes: [Mode] { [] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] { [] }

  mutating func type(_ key: Key, in world: World) -> [Action]? { [.pop, .effect(.redraw)] }

  func page(in world: World) -> Page {
    Page(
      title: .empty, status: .empty, time: "", panes: [Pane([])],
      footer: [Hint(keys: "any key", word: "shows the page again")])
  }
}
