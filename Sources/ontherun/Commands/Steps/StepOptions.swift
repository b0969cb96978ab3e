import ArgumentParser
import Practice

/// Which step a command is about.
struct StepOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions

  @Argument(help: "The step's id, or its last four or more digits.")
  var id: String

  /// Says where the step stands from now on.
  func set(_ state: StepState) throws {
    let (desk, people, _) = try store.deskAndMe()
    let (trainee, step) = try desk.step(id, people: people)
    guard step.state != state else {
      Output.complain("It is so already: \(step.text) · \(state.words)")
      return
    }
    try desk.setStep(step.id, of: trainee, to: state)
    Output.complain("\(people.tellingName(of: trainee)): \(step.text) · \(state.words)")
  }
}
