internal import Surface

/// The one key table: dispatch, footer, help, palette and the cheat sheet all read it.
public struct Keymap: Sendable {
  /// The rows, in the order that help shows them.
  public let bindings: [Binding]
  private let commands: [Mode: [Key: Command]]

  /// Makes a table from its rows.
  init(_ bindings: [Binding]) {
    self.bindings = bindings
    var commands: [Mode: [Key: Command]] = [:]
    for binding in bindings {
      for key in binding.keys { commands[binding.mode, default: [:]][key] = binding.command }
    }
    self.commands = commands
  }

  /// What a key does in the first of these modes that knows it.
  func command(for key: Key, in modes: [Mode]) -> Command? {
    for mode in modes {
      if let command = commands[mode]?[key] { return command }
    }
    return nil
  }

  /// The key to show for a command in these modes.
  func label(for command: Command, in modes: [Mode]) -> String? {
    for mode in modes {
      let row = bindings.first { $0.mode == mode && $0.command == command }
      if let key = row?.keys.first { return key.label }
    }
    return nil
  }

  /// Where a command has a key, in the order that help shows.
  func modes(of command: Command) -> [Mode] {
    var modes: [Mode] = []
    for binding in bindings where binding.command == command && !modes.contains(binding.mode) {
      modes.append(binding.mode)
    }
    return modes
  }

  private static let digits: [Key] = "123456789".map { .character($0) }

  /// The keys of the app.
  public static let standard = Keymap([
    Binding(.everywhere, [.function(1), .control("g")], .help),
    Binding(.everywhere, [.control("p")], .palette),
    Binding(.everywhere, [.escape], .back),
    Binding(.everywhere, [.tab], .nextField),
    Binding(.everywhere, [.backTab], .previousField),
    Binding(.everywhere, [.control("s")], .save),
    Binding(.everywhere, [.control("l")], .blank),
    Binding(.everywhere, [.control("c")], .askToQuit),

    Binding(.browsing, [.up, .character("k")], .up),
    Binding(.browsing, [.down, .character("j")], .down),
    Binding(.browsing, [.home], .top),
    Binding(.browsing, [.end], .bottom),
    Binding(.browsing, [.pageUp], .pageUp),
    Binding(.browsing, [.pageDown], .pageDown),
    Binding(.browsing, [.enter], .open),
    Binding(.browsing, digits, .pickRow),
    Binding(.browsing, [.character("/")], .filter),
    Binding(.browsing, [.character(":")], .palette),
    Binding(.browsing, [.character("?")], .help),
    Binding(.browsing, [.character("u")], .undo),
    Binding(.browsing, [.character("q")], .quit),

    Binding(.home, [.character("n")], .newFeedback),
    Binding(.home, [.character("m")], .moments),
    Binding(.home, [.character("s")], .scenarios),
    Binding(.home, [.character("a")], .addTrainee),
    Binding(.home, [.character("o")], .changeOrder),
    Binding(.home, [.character("x")], .discardDraft),
    Binding(.home, [.character("g")], .language),
    Binding(.home, [.character("c")], .chances),

    Binding(.chances, [.right, .character("l")], .columnNext),
    Binding(.chances, [.left, .character("h")], .columnPrevious),
    Binding(.chances, [.character("b")], .giveChance),
    Binding(.chances, [.character("n")], .newFeedback),
    Binding(.chances, [.character("o")], .changeGroup),

    Binding(.trainee, [.character("n")], .newFeedback),
    Binding(.trainee, digits.dropLast(), .section),
    Binding(.trainee, [.tab, .right], .nextSection),
    Binding(.trainee, [.backTab, .left], .previousSection),
    Binding(.trainee, [.character("y")], .said),
    Binding(.trainee, [.character("m")], .moments),
    Binding(.trainee, [.character("h")], .handOver),
    Binding(.trainee, [.character("e")], .export),
    Binding(.trainee, [.character("f")], .framework),
    Binding(.trainee, [.character("t")], .startProject),
    Binding(.trainee, [.character("v")], .showWords),
    Binding(.trainee, [.character("i")], .informed),
    Binding(.trainee, [.character("d")], .stepDone),
    Binding(.trainee, [.character("w")], .stepWorking),
    Binding(.trainee, [.character("x")], .stepDropped),

    Binding(.moments, [.character("n")], .newFeedback),
    Binding(.moments, [.character("b")], .giveChance),
    Binding(.moments, [.character("t")], .shiftCard),
    Binding(.moments, [.right], .nextTrainee),
    Binding(.moments, [.left], .previousTrainee),
    Binding(.moments, [.character("f")], .suggestedLinks),
    Binding(.moments, [.character("g")], .language),

    Binding(.language, [.character("n")], .newFeedback),

    Binding(.record, [.character("y")], .said),
    Binding(.record, [.character("e")], .amend),
    Binding(.record, [.character("v")], .history),
    Binding(.record, [.character("r")], .withdraw),
    Binding(.record, [.character("m")], .move),
    Binding(.record, [.character("t")], .fileUnder),
    Binding(.record, [.character("d")], .stepDone),
    Binding(.record, [.character("w")], .stepWorking),
    Binding(.record, [.character("x")], .stepDropped),

    Binding(.handOver, [.control("x")], .handBack),
    Binding(.handOver, [.control("s")], .save),
    Binding(.handOver, [.tab], .nextField),
    Binding(.handOver, [.backTab], .previousField),
    Binding(.handOver, [.pageUp], .pageUp),
    Binding(.handOver, [.pageDown], .pageDown),

    Binding(.card, [.character("y")], .said),
    Binding(.card, [.enter], .later),
    Binding(.card, [.character("m")], .move),
    Binding(.card, [.character("u")], .undo),

    Binding(.scenarios, [.character("w")], .walk),
    Binding(.scenarios, [.character("n")], .newFeedback),

    Binding(.scenario, [.enter, .right], .nextPart),
    Binding(.scenario, [.left], .previousPart),
    Binding(.scenario, [.character("w")], .walk),
    Binding(.scenario, [.character("o")], .notes),
    Binding(.scenario, [.character("n")], .newFeedback),

    Binding(.walk, [.character(" "), .enter, .right], .reveal),
    Binding(.walk, [.character("b"), .backspace, .left], .unreveal),
    Binding(.walk, digits, .pickRow),
    Binding(.walk, [.character("f")], .toFork),
    Binding(.walk, [.character("M")], .map),
    Binding(.walk, [.character("g"), .character("/")], .jump),
    Binding(.walk, [.character("v")], .vote),
    Binding(.walk, [.character("o")], .notes),
    Binding(.walk, [.character("!")], .facilitating),
    Binding(.walk, [.character("p")], .pauseClock),
    Binding(.walk, [.character("s")], .seconds),
    Binding(.walk, [.character("a")], .walkAlone),
    Binding(.walk, [.character("t")], .tryNext),
    Binding(.walk, [.character("e")], .evaluate),
    Binding(.walk, [.character("w")], .namePeople),
    Binding(.walk, [.character("n")], .practise),
    Binding(.walk, [.character("x")], .beginAnew),

    Binding(.preview, [.enter, .right], .nextPart),
    Binding(.preview, [.left], .previousPart),
    Binding(.preview, [.character("o")], .notes),

    Binding(.form, [.function(2)], .moreLookFors),
    Binding(.form, [.function(3)], .jot),
    Binding(.form, [.enter], .enter),

    Binding(.marks, [.up], .up),
    Binding(.marks, [.down], .down),
    Binding(.marks, digits + [.character(" ")], .cycleMark),
    Binding(.marks, [.character("d")], .stepDone),
    Binding(.marks, [.character("w")], .stepWorking),
    Binding(.marks, [.character("x")], .stepDropped),

    Binding(.choice, [.right, .character(" ")], .choiceNext),
    Binding(.choice, [.left], .choicePrevious),
    Binding(.choice, digits, .pickRow),
    Binding(.choice, [.up], .previousField),
    Binding(.choice, [.down], .nextField),

    Binding(.question, [.character("y"), .character("Y")], .yes),
    Binding(.question, [.character("n"), .character("N"), .enter], .no),
  ])
}
