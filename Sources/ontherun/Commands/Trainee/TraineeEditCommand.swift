import ArgumentParser
import Practice
import Surface

/// `ontherun trainee edit`: what is known of somebody, written anew.
struct TraineeEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is known of a trainee.",
    discussion: """
      Examples:
      ontherun trainee edit priya --grade ST6 --unit "Ward 9"
      ontherun trainee edit priya --informed today
      ontherun trainee edit priya --left "4 Aug" --keep-until 2027-08-04
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "Part of the name.", completion: Candidates.trainees)
  var trainee: [String]

  @Option(help: "The name as it should be.")
  var name: String?

  @OptionGroup var learner: LearnerOptions

  @OptionGroup var keeping: KeepingOptions

  @Flag(help: "Save what looks like an identifier: it is none.")
  var checked = false

  @Flag(help: "Bring back from the archive.")
  var back = false

  func run() throws {
    let (desk, people, _) = try store.deskAndMe()
    let known = try people.one(
      trainee.joined(separator: " "), .trainee, among: people.all.filter(\.isTrainee))
    if !checked { try IdentifierCheck.pass([("Name", name ?? "")] + learner.lines) }
    var person = known.person
    if let name = name?.onOneLine {
      guard name.contains(where: \.isLetter) else {
        throw DeskError.badValue("A name has letters in it.")
      }
      person.name = name
    }
    person.learner = learner.learner(changing: known.person.learner)
    if let unit = learner.unit?.onOneLine { desk.move(&person, to: unit) }
    try keeping.apply(to: &person, clock: desk.clock)
    if back { person.archived = false }
    guard person != known.person else {
      Output.complain("Nothing changed for \(SafeText(known.person.name).text).")
      return
    }
    try desk.edit(known, as: person)
    let said = keeping.sentence(for: person).map { " · \($0)" } ?? ""
    Output.complain("Changed \(person.name)\(said) · id …\(known.id.short)")
  }
}
