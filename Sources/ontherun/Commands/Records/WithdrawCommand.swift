import ArgumentParser
import Practice

/// `ontherun withdraw`: feedback taken back; it stays to be seen and counts nowhere.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take feedback back; it counts nowhere from then on.",
    discussion: """
      Examples:
      ontherun withdraw a3f9 --why "It was another day."
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Option(parsing: .unconditional, help: "Why; the trainee can read it.")
  var why: String

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Save what looks like an identifier: it is none.")
  var checked = false

  func run() throws {
    let (desk, people, _) = try store.deskAndMe()
    let found = try desk.feedback(id, people: people)
    guard why.contains(where: { !$0.isWhitespace }) else {
      throw DeskError.badValue("Say why it is taken back; the trainee can read it.")
    }
    try desk.refuseToChange(found.entry)
    if !checked { try IdentifierCheck.pass([("Why", why)]) }
    let name = people.tellingName(of: found.entry.feedback.trainee)
    let day = found.entry.at.day.short(besides: desk.clock.today.year)
    let situation = found.entry.feedback.situation
    let place = desk.guidance().guidance.situation(situation)?.title ?? situation
    let what = "the feedback for \(name), \(place), \(day)"
    if !yes { try Consent.ask("Take back \(what)?", whatElse: "--yes") }
    try desk.withdraw(found.entry, why: why)
    Output.complain("Took back \(what) · id …\(found.entry.id.short)")
  }
}
