import ArgumentParser
import Practice
import Surface

/// `ontherun trainee erase`: everything about somebody, gone from every file.
struct TraineeEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase everything about a trainee, for good.",
    discussion: """
      Says first what goes, what stays and what is out of reach. The organisation decides whether \
      somebody is erased: agree it there, and give them a copy first with: ontherun trainee copy
      Example: ontherun trainee erase priya --why "asked for, agreed with information governance"
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "Part of the name, or an id.", completion: Candidates.trainees)
  var trainee: [String]

  @Option(parsing: .unconditional, help: "Why, without a name; the reason stays.")
  var why: String

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "What looks like a name or an identifier in the reason is none.")
  var checked = false

  func run() throws {
    let (desk, people, _) = try store.deskAndMe()
    let known = try people.one(
      trainee.joined(separator: " "), .trainee, among: people.all.filter(\.isTrainee))
    try ErasureReason.check(
      why, names: [known.person.name] + known.otherNames, isChecked: checked)
    let plan = try desk.planErasure(of: known, people: people)
    Output.complain("Erasing everything about \(known.line)")
    for line in plan.lines { Output.complain("  \(line)") }
    if !yes { try Consent.ask("Erase everything about \(plan.name)?", whatElse: "--yes") }
    let erasures = try desk.erase(plan, why: why)
    Output.complain("Erased on this computer.")
    for sentence in try desk.remains(of: erasures) { Output.complain(sentence) }
  }
}
