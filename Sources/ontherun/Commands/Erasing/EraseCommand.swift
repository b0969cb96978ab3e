import ArgumentParser
import Practice

/// `ontherun erase`: one record, gone from every file.
struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase one record for good; withdraw keeps it to be seen.",
    discussion: """
      Takes feedback, a reflection, a chance, a project, a step noted by itself or a training session, \
      with every change of it and answer to it. Says first what goes.
      Example: ontherun erase a3f9 --why "the wrong person"
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Option(parsing: .unconditional, help: "Why, without a name; the reason stays.")
  var why: String

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "What looks like a name or an identifier in the reason is none.")
  var checked = false

  func run() throws {
    let (desk, people, _) = try store.deskAndMe()
    let plan = try desk.planErasure(ofRecord: id, people: people)
    let name = plan.name.split(separator: "·").first.map { String($0) } ?? plan.name
    try ErasureReason.check(why, names: plan.isAboutSomebody ? [name] : [], isChecked: checked)
    Output.complain("Erasing a record about \(plan.name)")
    for line in plan.lines { Output.complain("  \(line)") }
    if !yes { try Consent.ask("Erase it?", whatElse: "--yes") }
    let erasures = try desk.erase(plan, why: why)
    Output.complain("Erased on this computer.")
    for sentence in try desk.remains(of: erasures) { Output.complain(sentence) }
  }
}
