internal import Surface

/// Ctrl-C: says how the draft stands, and asks whether to quit.
struct QuitScreen: Screen {
  /// How words that are typed and not saved stand.
  enum Words: Hashable, Sendable {
    case none, kept
    /// A walk, which is kept with whatever was typed in it.
    case walk
    case notKept(String)
    /// What is typed on pages that keep no draft.
    case lost([String])

    fileprivate var isLost: Bool {
      switch self {
      case .none, .kept, .walk: false
      case .notKept, .lost: true
      }
    }
  }

  private let words: Words
  /// Whether losing the words was agreed to once.
  private var isWarned = false

  init(words: Words) {
    self.words = words
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { [.question, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .yes:
      if words.isLost, !isWarned {
        isWarned = true
        return []
      }
      return [.quit]
    case .no, .back: return [.pop]
    default: return []
    }
  }

  func unavailability(of command: Command, in world: World) -> String? {
    command == .askToQuit ? "y quits, Enter stays." : nil
  }

  func page(in world: World) -> Page {
    var lines: [Line] = [.empty]
    switch words {
    case .none: lines.append(Line("Nothing is being typed."))
    case .walk:
      lines += Line("The walk is kept: w on Scenarios goes on where it stood.")
        .wrapped(at: world.width - 2)
    case .kept:
      lines += Line("Whatever was typed is kept as a draft and waits on Home.")
        .wrapped(at: world.width - 2)
    case .lost(let names):
      let all = names.joined(separator: " and ")
      lines += Line("Typed and not saved: \(all). There is no draft of that.", .problem)
        .wrapped(at: world.width - 2)
      lines += Line("Enter goes back to it; quitting loses it.").wrapped(at: world.width - 2)
    case .notKept(let reason):
      lines += Line("The words in the form are NOT kept: \(reason).", .problem)
        .wrapped(at: world.width - 2)
      lines += Line("Enter goes back to them; quitting loses them.").wrapped(at: world.width - 2)
    }
    lines.append(.empty)
    let question: SafeText = isWarned ? "Lose them and quit? " : "Quit? "
    lines.append(
      Line(question, .accent).adding("y", .key).adding(" yes · ", .hint)
        .adding("Enter", .key).adding(" stay", .hint))
    return Page(
      title: Line("Quit?", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: Pane.Place(line: lines.count - 1, column: question.columns))],
      footer: [Hint(keys: "y", word: "quit"), Hint(keys: "Enter", word: "stay")])
  }
}
