import ArgumentParser

/// How the app is to start.
struct AppOptions: ParsableArguments {
  @Flag(help: "Open a store of invented people, which is gone afterwards.")
  var demo = false

  @OptionGroup var store: StoreOptions

  @Option(help: "dark, light, contrast or mono.")
  var theme: String?

  @Flag(help: "One column, no panes, nothing redrawn that did not change.")
  var plainScreen = false
}
