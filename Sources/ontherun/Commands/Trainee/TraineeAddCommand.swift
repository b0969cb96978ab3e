import ArgumentParser
import Practice
import Records

/// `ontherun trainee add`: somebody to write about.
struct TraineeAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a trainee.",
    discussion: """
      Examples:
      ontherun trainee add "Priya Nair" --grade ST5 --specialty "Emergency Medicine"
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The name, as the trainee writes it.")
  var name: [String]

  @OptionGroup var learner: LearnerOptions

  @Flag(help: "Another person of a name that is known already.")
  var new = false

  @Flag(help: "The person of that name who is known: they come back, or become a trainee.")
  var same = false

  @Flag(help: "Save what looks like an identifier: it is none.")
  var checked = false

  @Flag(help: "Print the record of the person.")
  var json = false

  func validate() throws {
    if new, same { throw ValidationError("--new and --same say the opposite of each other.") }
  }

  func run() throws {
    let (desk, people, _) = try store.deskAndMe()
    let name = name.joined(separator: " ").onOneLine
    guard name.contains(where: \.isLetter) else {
      throw DeskError.badValue("A name has letters in it.")
    }
    if !checked { try IdentifierCheck.pass([("Name", name)] + learner.lines) }
    let known = people.sameName(as: name)
    let lines = known.map(\.line)
    guard known.isEmpty || new || same else { throw DeskError.knownName(name, candidates: lines) }
    if same, known.count != 1 {
      throw known.isEmpty
        ? DeskError.unknown(.person, typed: name, known: [])
        : .ambiguous(.person, typed: name, candidates: lines)
    }
    let before = same ? known.first?.person.learner : nil
    let id = try desk.addTrainee(
      name: name, learner: learner.learner(changing: before),
      unit: learner.unit?.onOneLine ?? Config.ofLogin[.unit],
      sameAs: same ? known.first?.id : nil)
    Output.complain("Added \(name) · id …\(id.short)")
    if json { try PersonPrinting.printJSON([id], at: desk) }
  }
}
