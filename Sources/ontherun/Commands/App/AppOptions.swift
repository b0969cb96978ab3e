import ArgumentParser
import Workbench

/// How the app is to start.
struct AppOptions: ParsableArguments {
  @Flag(help: "Open a store of invented people, which is gone afterwards.")
  var demo = false

  @OptionGroup var store: StoreOptions

  @Option(
    help: "dark, light, high-contrast or mono.", completion: .list(Theme.all.map(\.name)))
  var theme: String?

  @Flag(help: "One column, no panes, nothing redrawn that did not change.")
  var plainScreen = false

  /// What was asked for.
  var request: AppRequest {
    AppRequest(isDemo: demo, store: store.choice, theme: theme, isPlain: plainScreen)
  }

  func validate() throws {
    if demo, store.store != nil {
      throw ValidationError("--demo has a store of its own: leave --store out.")
    }
    if let theme, Theme.named(theme) == nil {
      let names = Theme.all.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no theme '\(theme)'. There are: \(names).")
    }
  }
}

/// The app without the commands beside it.
struct AppCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ontherun")

  @OptionGroup var options: AppOptions

  func run() throws {
    try options.request.carryOut()
  }
}
