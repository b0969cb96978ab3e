import ArgumentParser
import Practice

/// `ontherun next drop`: a step was let go.
struct NextDropCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Let a step go.",
    discussion: "Example: ontherun next drop 5c01")

  @OptionGroup var step: StepOptions

  func run() throws { try step.set(.dropped) }
}
