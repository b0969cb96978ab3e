internal import Practice
internal import Surface

extension Session {
  /// Takes what came from the terminal.
  mutating func take(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key, .paste, .pastedBreak, .text:
      if mustWait {
        waiting.append(event)
        return []
      }
      return takeNow(event)
    case .resize(let size):
      resize(to: size)
      return []
    case .resumed: return [.redraw]
    case .tick:
      // Another window, or another computer through a replicator, may have saved meanwhile.
      return pages.count == 1 ? [.refreshRoster, .listDrafts] : []
    case .wake: return []
    case .hangUp(let ending):
      if case .asked(let signal) = ending { endingSignal = signal }
      isOver = true
      return []
    }
  }

  /// Keys wait while something ahead of them waits, or the form has no library yet.
  private var mustWait: Bool {
    guard world.guidance == nil else { return false }
    return !waiting.isEmpty || pages.last is FeedbackForm
  }

  /// Lets the keys in that waited for the library.
  mutating func takeWaiting() -> [Effect] {
    let events = waiting
    waiting = []
    return events.flatMap { takeNow($0) }
  }

  private mutating func takeNow(_ event: InputEvent) -> [Effect] {
    guard isBigEnough || isTakenUnseen(event) else { return [] }
    notice = nil
    switch event {
    case .key(let key): return press(key)
    case .paste(let text, let dropped, let controls):
      return paste(text, dropped: dropped, controls: controls)
    case .pastedBreak: return pressBreak()
    case .text(let text, let dropped): return take(text, dropped: dropped)
    default: return []
    }
  }

  /// Words that are typed go on into their line even where the window is too small to show it.
  private func isTakenUnseen(_ event: InputEvent) -> Bool {
    if event == .key(.control("c")) { return true }
    guard pages.last?.takesText == true else { return false }
    switch event {
    case .key(.character), .key(.backspace), .paste, .text: return true
    case .pastedBreak: return pages.last?.modes.contains(.writing) == true
    default: return false
    }
  }

  /// In a text line a pasted break is a space, elsewhere the Enter that it was.
  private mutating func pressBreak() -> [Effect] {
    guard pages.last?.modes.contains(.writing) == true else { return press(.enter) }
    return paste(" ", dropped: 0, controls: 0)
  }

  /// Takes a run of text: in a text line as one insertion, elsewhere key by key.
  private mutating func take(_ text: String, dropped: Int) -> [Effect] {
    var effects: [Effect] = []
    var rest = text[...]
    while let first = rest.first {
      if mustWait {
        waiting.append(.text(String(rest), dropped: dropped))
        return effects
      }
      if pages.last?.modes.contains(.writing) == true {
        let line = rest.map { $0 == "\n" ? " " : $0 }
        return effects + paste(String(line), dropped: dropped, controls: 0)
      }
      guard isBigEnough || (first != "\n" && pages.last?.takesText == true) else { break }
      effects += first == "\n" ? press(.enter) : press(.character(first))
      rest = rest.dropFirst()
    }
    if dropped > 0 { notice = Self.leftOut(dropped, controls: 0) }
    return effects
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let modes = pages.last?.modes ?? []
    if let command = keymap.command(for: key, in: modes) { return run(command, key: key) }
    var wasTaken = true
    let effects = changeTop { page, world in
      guard let actions = page.type(key, in: world) else {
        wasTaken = false
        return []
      }
      return actions
    }
    if !wasTaken, key != .unknown, modes.contains(.browsing) {
      notice = Line("\(key.label) does nothing here. ? shows the keys that work.", .hint)
    }
    return effects
  }

  private mutating func paste(_ text: String, dropped: Int, controls: Int) -> [Effect] {
    var wasTaken = true
    let effects = changeTop { page, world in
      guard let actions = page.paste(text, in: world) else {
        wasTaken = false
        return []
      }
      return actions
    }
    if !wasTaken {
      notice = Line(
        "A paste goes into a text field; there is none here, so it was left out.", .hint)
    } else if let leftOut = Self.leftOut(dropped, controls: controls) {
      notice = leftOut
    }
    return effects
  }

  /// What of a paste is not in the field; nil when all is.
  private static func leftOut(_ dropped: Int, controls: Int) -> Line? {
    var sentences: [String] = []
    if dropped > 0 {
      let kib = (dropped + 1_023) / 1_024
      sentences.append("Kept the first 64 KiB of the paste; \(kib) KiB more were left out.")
    }
    if controls > 0 {
      let what = controls == 1 ? "1 control character was" : "\(controls) control characters were"
      sentences.append("\(what) left out of the paste.")
    }
    return sentences.isEmpty ? nil : Line("\(sentences.joined(separator: " "))", .problem)
  }

  /// Runs a command, by key or by its name; one that is named on a page without it says where it works.
  mutating func run(_ command: Command, key: Key, isNamed: Bool = false) -> [Effect] {
    guard let top = pages.last else { return [] }
    if let reason = top.unavailability(of: command, in: world) {
      notice = Line(SafeText(world.word(reason)), .problem)
      return []
    }
    switch command {
    case .help: return apply([.push(HelpScreen(modes: top.modes, keymap: keymap))])
    case .palette:
      return apply([.push(PaletteScreen(modes: top.modes, keymap: keymap))])
    case .blank: return [.redraw] + apply([.push(BlankScreen())])
    case .suspend: return [.suspend]
    case .concern: return apply([.push(ConcernScreen())])
    case .copyHeld, .hold, .eraseHeld:
      notice = Line(SafeText(inShell(command, about: top.subject(in: world))), .accent)
      return []
    case .erasures: return apply([.push(ErasuresScreen()), .effect(.readErasures)])
    case .chooseWord: return apply([.push(WordScreen())])
    case .scenarios: return openScenarios(from: top)
    case .askToQuit: return apply([.push(QuitScreen(words: unsavedWords))])
    case .moments: return openMoments(from: top)
    case .language: return openLanguage(from: top)
    case .chances: return openChances(from: top)
    case .find: return apply(FindScreen.opening(FilterLine()))
    default:
      if isNamed, let places = placesElsewhere(command, top) {
        notice = Line("‘\(command.paletteName ?? "")’ works here: \(places).", .problem)
        return []
      }
      let count = pages.count
      let effects = changeTop { $0.perform(command, key: key, in: $1) }
      if command == .back, pages.count < count { leave(top) }
      return effects
    }
  }

  /// Which command of the shell does what is seldom done, and wants to be read before it is.
  private func inShell(_ command: Command, about trainee: RecordID?) -> String {
    let name = trainee.flatMap { world.people[$0]?.person.name } ?? "NAME"
    let words =
      switch command {
      case .hold: "hold \"\(name)\" --why …"
      case .eraseHeld: "erase \"\(name)\" --why …"
      default: "copy \"\(name)\""
      }
    return "In a shell: ontherun trainee \(words)"
  }

  /// Where a command that was named works, if that is not on this page.
  private func placesElsewhere(_ command: Command, _ page: any Screen) -> String? {
    let places = keymap.modes(of: command)
    guard !places.isEmpty, !page.namedCommands.contains(command),
      places.allSatisfy({ !page.modes.contains($0) })
    else { return nil }
    return places.map(\.title).joined(separator: ", or: ")
  }

  /// Whether feedback is being written, real or for practice.
  private var isOverForm: Bool { pages.contains { $0 is FeedbackForm || $0 is PracticeScreen } }

  /// Moments for whoever the page is about, else for the one last recorded about here.
  private mutating func openMoments(from page: any Screen) -> [Effect] {
    let last = world.lastTrainee.flatMap { world.people[$0] }?.id
    let trainee = page.subject(in: world) ?? last
    let screen = MomentsScreen(trainee: trainee, isOverForm: isOverForm, in: world)
    return apply([.push(screen)] + (trainee.map { [.effect(.readStory($0))] } ?? []))
  }

  private mutating func openLanguage(from page: any Screen) -> [Effect] {
    let last = world.lastTrainee.flatMap { world.people[$0] }?.id
    return apply([
      .push(
        GlossaryScreen(
          for: page.subject(in: world) ?? last, isOverForm: isOverForm, in: world))
    ])
  }

  private mutating func openChances(from page: any Screen) -> [Effect] {
    let screen = ChancesScreen(about: page.subject(in: world), isOverForm: isOverForm)
    return apply([.push(screen), .effect(.countChances(screen.asked))])
  }

  /// Scenarios, from anywhere; they are read when they are first asked for.
  private mutating func openScenarios(from page: any Screen) -> [Effect] {
    let last = world.lastTrainee.flatMap { world.people[$0] }?.id
    let screen = ScenariosScreen(
      trainee: page.subject(in: world) ?? last, isOverForm: isOverForm)
    let opened = apply([.push(screen)])
    return world.scenarios == nil ? opened + [.loadScenarios] : opened
  }

  /// How words that are typed and not saved stand, for the question whether to quit.
  private var unsavedWords: QuitScreen.Words {
    if !lostWords.isEmpty { return .lost(lostWords) }
    if let walk = pages.lazy.compactMap({ $0 as? WalkScreen }).first, walk.draft != nil,
      !(pages.last is PracticeScreen)
    {
      return .walk
    }
    let forms = pages.lazy.compactMap { ($0 as? FeedbackForm) ?? ($0 as? PracticeScreen)?.form }
    guard let form = forms.first else { return .none }
    return form.unkept.map { .notKept($0) } ?? .kept
  }
}
