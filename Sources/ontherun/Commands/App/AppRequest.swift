import ArgumentParser
import Glibc
import Library
import Practice
import Records

/// How the app was asked to start.
struct AppRequest: Hashable, Sendable {
  /// Whether it opens a store of invented people, which is gone afterwards.
  var isDemo = false
  /// The store.
  var store = StoreChoice()
  /// The theme's name.
  var theme: String?
  /// One column, no panes.
  var isPlain = false

  /// The scenario that is to be walked at once.
  var walk: Walk?

  /// The practice that is to be written at once.
  var practice: HandIn?

  /// Practice that was asked for, to be handed in.
  struct HandIn: Hashable, Sendable {
    var scenario: Scenario
    var session: RecordID
    var guidance: Guidance
  }

  /// A walk that was asked for.
  struct Walk: Hashable, Sendable {
    var scenario: Scenario
    /// Without a room.
    var isAlone: Bool
    var guidance: Guidance
  }

  /// Runs the app until it is over.
  func carryOut() throws {
    let environment = Environment.ofProcess()
    let isLineByLine = environment.isDumb || Config.ofLogin[.plainScreen] == "lines"
    guard isLineByLine ? Console.isAttended : isatty(STDIN_FILENO) + isatty(STDOUT_FILENO) == 2
    else {
      throw CommandError.noTerminal(
        "The app needs a terminal, and there is none here. From a script, record feedback with: "
          + "ontherun log NAME @SITUATION WORDS")
    }
    let open = isLineByLine && walk == nil && practice == nil ? Self.talk : show
    guard isDemo else { return try open(store.deskForApp()) }
    guard let folder = Folders.makeTemporary() else {
      throw DeskError.cannotCreate(path: "the demo's folder", why: "there is no room for it")
    }
    defer { Folders.remove(folder) }
    try open(DemoDesk.open(in: folder, environment))
  }

  /// Line by line, where nothing can move a cursor.
  private static func talk(_ desk: Desk) throws {
    var dialogue = LineDialogue(desk)
    try dialogue.hold()
  }

  /// On the whole screen.
  private func show(_ desk: Desk) throws {
    let config = Config.ofLogin
    var desk = desk
    while true {
      let ending = try once(desk, config)
      guard case .over(let code) = ending else {
        // With the key goes all that was read with it.
        Unlocking.forget()
        Output.complain("Locked after some minutes without a key. What was typed is kept.")
        desk = try store.deskForApp()
        continue
      }
      if code != 0 { throw ExitCode(code) }
      return
    }
  }

  private func once(_ desk: Desk, _ config: Config) throws -> AppEnding {
    try AppLauncher.run(
      desk,
      look: AppLauncher.Look(
        theme: theme ?? config[.theme], isPlain: isPlain || config[.plainScreen] == "yes",
        isWithoutColour: Environment.ofProcess().isWithoutColour, config: config), walk: walk,
      practice: practice)
  }
}
