import ArgumentParser
import Practice

/// `ontherun next working`: a step is being worked on.
struct NextWorkingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "working", abstract: "Say that a step is being worked on.",
    discussion: "Example: ontherun next working 5c01")

  @OptionGroup var step: StepOptions

  func run() throws { try step.set(.working) }
}
