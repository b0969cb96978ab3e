import ArgumentParser
import Practice

/// `ontherun next done`: a step was seen done.
struct NextDoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Say that a step is done.",
    discussion: "Example: ontherun next done 5c01")

  @OptionGroup var step: StepOptions

  func run() throws { try step.set(.done) }
}
