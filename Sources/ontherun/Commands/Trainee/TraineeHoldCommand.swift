import ArgumentParser
import Practice
import Surface

/// `ontherun trainee hold`: nothing about somebody is erased until it is lifted.
struct TraineeHoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Stop erasing about a trainee, or lift that.",
    discussion: """
      Examples:
      ontherun trainee hold priya --why "a complaint is being looked into"
      ontherun trainee hold priya --lift
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "Part of the name, or an id.", completion: Candidates.trainees)
  var trainee: [String]

  @Option(parsing: .unconditional, help: "Why nothing may go; the trainee can read it.")
  var why: String?

  @Flag(help: "Lift the hold.")
  var lift = false

  @Flag(help: "Save what looks like an identifier: it is none.")
  var checked = false

  func validate() throws {
    if lift == (why != nil) { throw ValidationError("Say --why, or --lift.") }
  }

  func run() throws {
    let (desk, people, me) = try store.deskAndMe()
    let typed = trainee.joined(separator: " ")
    var all = people.all.filter(\.isTrainee)
    // Somebody erased elsewhere who is on hold here is hidden, and must be found to be let go.
    if lift { all += try desk.heldPeople().filter { people[$0.id] == nil } }
    let known = try people.one(typed, .trainee, among: all)
    var person = known.person
    if let why {
      guard why.contains(where: { !$0.isWhitespace }) else {
        throw DeskError.badValue("Say why nothing may go; the trainee can read it.")
      }
      if !checked { try IdentifierCheck.pass([("Why", why)]) }
      let since = known.person.hold?.since ?? desk.clock.today
      person.hold = Person.Hold(why: why.onOneLine, since: since)
    } else {
      person.hold = nil
    }
    let name = SafeText(known.person.name).text
    // Made apart, one of several versions may hold and not be the one that shows.
    let isHeld = ([known.person] + known.otherVersions).contains { $0.hold != nil }
    guard lift ? isHeld : person != known.person else {
      return Output.complain(
        "Nothing changed: \(name) is \(lift ? "not on hold" : "on hold for that").")
    }
    try desk.rewrite(known, as: person, by: me.id)
    Output.complain(
      lift
        ? "Lifted: \(name) is no longer on hold."
        : "\(name) is on hold: nothing about them is erased, and due does not ask for it.")
  }
}
