internal import Surface

/// Ctrl-C: the draft is kept, and quitting is asked for.
struct QuitScreen: Screen {
  var isOverlay: Bool { true }

  var modes: [Mode] { [.question, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .yes: [.quit]
    case .no, .back: [.pop]
    default: []
    }
  }

  func unavailability(of command: Command, in world: World) -> String? {
    command == .askToQuit ? "y quits, Enter stays." : nil
  }

  func page(in world: World) -> Page {
    Page(
      title: Line("Quit?", .title), status: .empty, time: "",
      panes: [
        Pane(
          [
            .empty, Line("Whatever was typed is kept as a draft and waits on Home."),
            .empty,
            Line("Quit? ", .accent).adding("y", .key).adding(" yes · ", .hint)
              .adding("Enter", .key).adding(" stay", .hint),
          ], cursor: Pane.Place(line: 3, column: 6))
      ],
      footer: [Hint(keys: "y", word: "quit"), Hint(keys: "Enter", word: "stay")])
  }
}
