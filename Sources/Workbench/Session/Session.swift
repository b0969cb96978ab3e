public import Practice
public import Surface

/// The app's root: the pages that are open, and the one way in which anything changes.
///
/// Update decides and answers with effects; draw turns the state into a frame. Neither can reach
/// clock, disk or terminal.
public struct Session: Sendable {
  /// How the app was asked to look.
  public struct Options: Sendable {
    /// How roles look.
    public var theme: Theme
    /// One column, no panes, nothing that redraws by itself.
    public var isPlain: Bool
    /// What this place calls a trainee.
    public var word: ScreenWord
    /// Whether the time at the top goes on by itself; else it moves with the keys.
    public var isTicking: Bool
    /// How long practice is timed for, in seconds; nil does not time it.
    public var practiceSeconds: Int?
    /// After how many minutes without a key a sealed store is locked; nil where it is not sealed.
    public var lockMinutes: Int?

    /// Makes options.
    public init(
      theme: Theme = .dark, isPlain: Bool = false, word: ScreenWord = ScreenWord(),
      isTicking: Bool = true, practiceSeconds: Int? = 60, lockMinutes: Int? = nil
    ) {
      self.lockMinutes = lockMinutes
      self.practiceSeconds = practiceSeconds
      self.theme = theme
      self.isPlain = isPlain
      self.word = word
      self.isTicking = isTicking
    }
  }

  let options: Options
  let keymap = Keymap.standard
  var world: World
  var pages: [any Screen]
  /// Pages that were left while words were typed in them, by what they say that they are.
  private var left: [String: any Screen] = [:]
  var notice: Line?
  var size = Size(width: 80, height: 24)
  /// Keys typed before the library was read; they wait in order.
  var waiting: [InputEvent] = []
  /// What the page that it was opened at asks for.
  private var asked: [Effect] = []
  /// Whether the app is to end.
  public internal(set) var isOver = false
  /// Whether it ends because nobody touched a key for too long.
  public private(set) var isLocked = false
  /// The signal that asked it to end, if one did.
  public internal(set) var endingSignal: Int32?

  /// Makes a session from what is known before the first frame.
  public init(_ opening: Opening, options: Options = Options(), clock: LocalClock) {
    self.options = options
    world = World(
      identity: opening.identity, people: opening.people, lastTrainee: opening.lastTrainee,
      lastSituation: opening.lastSituation, usualUnit: opening.usualUnit, clock: clock,
      isPlain: options.isPlain, word: options.word, width: 80, height: 24)
    world.practiceSeconds = options.practiceSeconds
    world.concernNames = opening.concernNames
    notice = opening.notice.map { Line("\($0)", .problem) }
    let home = HomeScreen(selecting: opening.lastTrainee)
    pages = [home]
    if let walk = opening.walk {
      world.guidance = walk.guidance
      pages.append(
        WalkScreen(
          walk.scenario, isAlone: walk.isAlone, isDemo: opening.identity.isDemo))
      asked = [
        .openWalk(
          walk.scenario.id, by: opening.identity.me, isAlone: walk.isAlone, anew: false)
      ]
    }
    if let practice = opening.practice {
      world.guidance = practice.guidance
      pages.append(
        PracticeScreen(
          practice.scenario, in: practice.session, isAlone: true, isHandedIn: true, world: world))
      asked = [.openPractice(session: practice.session, by: opening.identity.me)]
    }
    let canWrite = opening.identity.readOnly == nil
    if opening.identity.me == nil, canWrite { pages.append(WelcomeScreen()) }
  }

  /// Makes a session that shows one scenario while it is being written.
  public init(previewing file: String, options: Options = Options(), clock: LocalClock) {
    self.options = options
    world = World(
      identity: Opening.Identity(me: nil, place: ""), people: People(records: [], erased: Erased()),
      clock: clock, isPlain: options.isPlain, width: 80, height: 24)
    pages = [PreviewScreen(file: file)]
  }

  /// After how many minutes without a key it is locked now; nil while it is not to be.
  ///
  /// A walk is looked at by a room, and shows nobody real. Somebody who is observing has the form open.
  var lockMinutes: Int? {
    guard let minutes = options.lockMinutes else { return nil }
    if pages.contains(where: { $0 is WalkScreen || $0 is PracticeScreen }) { return nil }
    return pages.contains { $0 is FeedbackForm } ? max(minutes, 15) : minutes
  }

  /// Ends, with every draft kept, so that the passphrase has to be given again.
  mutating func lock() {
    isLocked = true
    isOver = true
  }

  /// Whether what is in front changes from second to second.
  var isTickingSeconds: Bool {
    options.isTicking && !options.isPlain && pages.last?.isTickingSeconds == true
  }

  /// The first effects: everything that the first frame does not wait for.
  public mutating func start(size: Size, clock: LocalClock) -> [Effect] {
    resize(to: size)
    world.clock = clock
    if pages.first is PreviewScreen { return [.loadLibrary, .watchScenario] }
    return [.loadLibrary, .listDrafts] + asked + [.loadRoster]
  }

  /// Takes a message and answers with what is to be done.
  public mutating func update(_ message: Message, clock: LocalClock) -> [Effect] {
    world.clock = clock
    switch message {
    case .input(let event): return take(event)
    case .outcome(let outcome): return receive(outcome)
    case .settled: return settle()
    }
  }

  private mutating func settle() -> [Effect] {
    var effects: [Effect] = []
    for index in pages.indices { effects += pages[index].settle(in: world) }
    return effects
  }

  mutating func resize(to size: Size) {
    self.size = size
    world.width = size.width
    world.height = size.height
  }

  mutating func changeTop(_ change: (inout any Screen, World) -> [Action]) -> [Effect] {
    guard var top = pages.popLast() else { return [] }
    let actions = change(&top, world)
    pages.append(top)
    return apply(actions)
  }

  mutating func apply(_ actions: [Action]) -> [Effect] {
    var effects: [Effect] = []
    for action in actions {
      switch action {
      case .effect(let effect): effects.append(effect)
      case .push(let page): push(page)
      case .replace(let page):
        pages.removeLast()
        pages.append(page)
      case .pop: effects += pop()
      case .home: while pages.count > 1 { effects += pop() }
      case .notice(let text): notice = Line(text, .accent)
      case .problem(let text): notice = Line(text, .problem)
      case .toForm(let change): tellForm(change)
      case .run(let command): effects += run(command, key: .enter, isNamed: true)
      case .quit:
        // Whoever was asked has answered; nobody else loses words by one key.
        if lostWords.isEmpty || pages.last is QuitScreen {
          isOver = true
        } else {
          push(QuitScreen(words: .lost(lostWords)))
        }
      }
    }
    return effects
  }

  /// An overlay that is open already comes to the top, so that pages never pile up.
  private mutating func push(_ page: any Screen) {
    if page.isOverlay { pages.removeAll { type(of: $0) == type(of: page) } }
    if let words = page.typed, let known = left.removeValue(forKey: words.page) {
      notice = Line("What you typed here before is still here.", .accent)
      return pages.append(known)
    }
    pages.append(page)
  }

  /// Keeps a page that goes while words are typed in it.
  mutating func leave(_ page: any Screen) {
    guard let words = page.typed, words.isThere else { return }
    left[words.page] = page
    notice = Line("Left, and kept until you quit: \(words.name).", .accent)
  }

  /// What is typed on pages that keep no draft, and so goes with the app.
  var lostWords: [String] {
    let typed = pages.compactMap(\.typed) + left.values.compactMap(\.typed)
    return typed.filter(\.isThere).map(\.name).sorted()
  }

  private mutating func tellForm(_ change: FormChange) {
    for index in pages.indices {
      if var form = pages[index] as? FeedbackForm {
        form.take(change, in: world)
        pages[index] = form
      } else if var practice = pages[index] as? PracticeScreen {
        practice.take(change, in: world)
        pages[index] = practice
      }
    }
  }

  private mutating func pop() -> [Effect] {
    guard pages.count > 1 else { return [] }
    pages.removeLast()
    return changeTop { $0.reappear(in: $1) }
  }
}
