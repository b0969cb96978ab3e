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

  /// Runs the app until it is over.
  func carryOut() throws {
    let environment = Environment.ofProcess()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandError.noTerminal(
        "The app needs a terminal, and there is none here. From a script, record feedback with: "
          + "ontherun log NAME @SITUATION WORDS")
    }
    let look = AppLauncher.Look(
      theme: theme, isPlain: isPlain, isWithoutColour: environment.isWithoutColour)
    guard isDemo else {
      return try end(AppLauncher.run(store.deskWithoutStore(), look: look))
    }
    guard let folder = Folders.makeTemporary() else {
      throw DeskError.cannotCreate(path: "the demo's folder", why: "there is no room for it")
    }
    defer { Folders.remove(folder) }
    let desk = try DemoDesk.open(in: folder, environment)
    try end(AppLauncher.run(desk, look: look))
  }

  private func end(_ code: Int32) throws {
    if code != 0 { throw ExitCode(code) }
  }
}
