import ArgumentParser
import Practice
import Surface

/// `ontherun undo`: the last act, taken back whole.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last thing you did here, within a day.",
    discussion: "Example: ontherun undo")

  @OptionGroup var store: StoreOptions

  @Flag(help: "Do not ask.")
  var yes = false

  func run() throws {
    let (desk, _, me) = try store.deskAndMe()
    guard let plan = try desk.planUndo(guidance: desk.guidance().guidance) else {
      throw CommandError.none(
        "There is nothing of the last 24 hours by \(SafeText(me.person.name).text) to take back.")
    }
    Output.complain(plan.sentence)
    for line in plan.before { Output.complain("  now   \(line)") }
    for line in plan.after { Output.complain("  then  \(line)") }
    if !yes { try Consent.ask("Take it back?", whatElse: "--yes") }
    try desk.undo(plan)
    Output.complain("Taken back.")
  }
}
