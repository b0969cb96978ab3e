import ArgumentParser
import Practice

/// `ontherun talked`: feedback was said to the trainee.
struct TalkedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talked", abstract: "Note that feedback was said to the trainee.",
    discussion: "Example: ontherun talked a3f9 --on yesterday")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Option(help: "The day, if not today.")
  var on: String?

  func run() throws {
    let (desk, people, _) = try store.deskAndMe()
    let found = try desk.feedback(id, people: people)
    try desk.refuseWithdrawn(found.entry)
    let clock = desk.clock
    var day = clock.today
    if let on {
      switch SincePhrase.parse(on, clock: clock) {
      case .success(let said): day = said
      case .failure(let problem): throw DeskError.badValue(problem.sentence)
      }
    }
    let seen = found.entry.at.day
    guard day >= seen else {
      throw DeskError.badValue(
        "It was seen on \(seen.short(besides: 0)), and cannot have been said before, on "
          + "\(day.short(besides: 0)).")
    }
    let name = people.tellingName(of: found.entry.feedback.trainee)
    if let said = found.entry.state.talked {
      Output.complain("It was said to \(name) already, on \(said.short(besides: 0)).")
      return
    }
    try desk.markTalked(found.entry.id, about: found.entry.feedback.trainee, on: day)
    Output.complain(
      "Said to \(name) on \(day.shortWithWeekday(besides: clock.today.year)) · "
        + "id …\(found.entry.id.short)")
  }
}
