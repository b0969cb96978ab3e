import ArgumentParser
import Practice

/// `ontherun next drop`: a step was let go.
struct NextDropCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Let a step go.")

  @OptionGroup var step: StepOptions

  func run() throws { try step.set(.dropped) }
}
