import ArgumentParser
import Workbench

/// `ontherun scenario preview`: a scenario on the screen while it is written beside it.
struct ScenarioPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show a scenario file, anew whenever it is saved, with its faults in place.",
    discussion: """
      It goes to the first part that changed. Esc ends it.

      Example: ontherun scenario preview handover-mine.yaml
      """)

  @Argument(help: "The file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(help: "Colours: \(Theme.all.map(\.name).joined(separator: ", ")).")
  var theme: String?

  @Flag(help: "One column, for a screen reader.")
  var plainScreen = false

  func run() throws {
    guard FileStamp(of: file) != nil, Folders.names(in: file) == nil else {
      throw DeskError.noFile(path: file)
    }
    guard !Environment.ofProcess().isDumb else {
      throw CommandError.noTerminal(
        "The preview needs a terminal that can move its cursor. Check the file instead with: "
          + "ontherun scenario check \(file)")
    }
    if let theme, Theme.named(theme) == nil {
      throw CommandError.usage(
        "There is no theme '\(theme)'; there is \(Theme.all.map(\.name).joined(separator: ", ")).")
    }
    let isMono = Environment.ofProcess().isWithoutColour
    let look = isMono ? Theme.mono : theme.flatMap { Theme.named($0) } ?? .dark
    let code = try PreviewLauncher.run(file, theme: look, isPlain: plainScreen)
    if code != 0 { throw ExitCode(code) }
  }
}
