internal import Practice
internal import Surface

/// One page of the app: its state, what keys do in it, and how it reads.
protocol Screen: Sendable {
  /// Where keys are read, the nearest first.
  var modes: [Mode] { get }

  /// Whether it may stand on top of anything, but never twice.
  var isOverlay: Bool { get }

  /// Whether only the page itself may close it or open another: somebody else has the keyboard.
  var isGuard: Bool { get }

  /// Why a command cannot be had here; nil when it can.
  func unavailability(of command: Command, in world: World) -> String?

  /// Whom the page is about, for the pages that are opened from it.
  func subject(in world: World) -> RecordID?

  /// The words of a page that keeps no draft; nil for any other.
  var typed: TypedWords? { get }

  /// Commands that have no key here, and can be named all the same.
  var namedCommands: [Command] { get }

  /// Does what a command says.
  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action]

  /// Takes a key that no command has; nil when it means nothing here.
  mutating func type(_ key: Key, in world: World) -> [Action]?

  /// Whether letters that are typed go into a field.
  var takesText: Bool { get }

  /// Takes pasted text; nil when there is no field for it.
  mutating func paste(_ text: String, in world: World) -> [Action]?

  /// Hears how an effect ended.
  mutating func receive(_ outcome: Outcome, in world: World) -> [Action]

  /// What is to be written to a draft before the next frame.
  mutating func settle(in world: World) -> [Effect]

  /// Comes to the front again after the page above it closed.
  mutating func reappear(in world: World) -> [Action]

  /// Whether something on it changes from second to second.
  var isTickingSeconds: Bool { get }

  /// The page as it stands.
  func page(in world: World) -> Page
}

extension Screen {
  var isOverlay: Bool { false }
  var isGuard: Bool { false }
  var takesText: Bool { modes.contains(.writing) }
  func unavailability(of command: Command, in world: World) -> String? { nil }
  func subject(in world: World) -> RecordID? { nil }

  var namedCommands: [Command] { [] }
  var typed: TypedWords? { nil }
  var isTickingSeconds: Bool { false }
  mutating func type(_ key: Key, in world: World) -> [Action]? { nil }
  mutating func paste(_ text: String, in world: World) -> [Action]? { nil }
  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] { [] }
  mutating func settle(in world: World) -> [Effect] { [] }
  mutating func reappear(in world: World) -> [Action] { [] }
}

/// What a screen asks the session to do.
enum Action: Sendable {
  /// Whether it only asks for something to be done, and shows nothing.
  var isEffect: Bool { if case .effect = self { true } else { false } }

  case effect(Effect)
  case push(any Screen)
  case replace(any Screen)
  /// Closes the page on top.
  case pop
  /// Closes all pages but Home.
  case home
  /// A quiet word above the footer, until the next key.
  case notice(SafeText)
  /// The same, where something did not work.
  case problem(SafeText)
  /// Hands something to the form below.
  case toForm(FormChange)
  /// Runs a command on the page below: the palette's choice.
  case run(Command)
  case quit
}
