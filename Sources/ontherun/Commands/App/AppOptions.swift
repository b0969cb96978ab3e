import ArgumentParser
import Glibc
import Library
import Practice
import Records
import Workbench

/// How the app is to start.
struct AppOptions: ParsableArguments {
  @Flag(help: "Open a store of invented people, which is gone afterwards.")
  var demo = false

  @OptionGroup var store: StoreOptions

  @Option(help: "dark, light, high-contrast or mono.")
  var theme: String?

  @Flag(help: "One column, no panes, nothing redrawn that did not change.")
  var plainScreen = false

  func validate() throws {
    if demo, store.store != nil {
      throw ValidationError("--demo has a store of its own: leave --store out.")
    }
    if let theme, Theme.named(theme) == nil {
      let names = Theme.all.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no theme '\(theme)'. There are: \(names).")
    }
  }

  /// Runs the app until it is over.
  func runApp() throws {
    let environment = Environment.ofProcess()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandError.noTerminal(
        "The app needs a terminal, and there is none here. From a script, record feedback with: "
          + "ontherun log NAME @SITUATION WORDS")
    }
    let look = AppLauncher.Look(
      theme: theme, isPlain: plainScreen, isWithoutColour: environment.isWithoutColour)
    guard demo else {
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
