import ArgumentParser
import Practice
import Records

/// `ontherun list`: feedback, the latest seen first.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List feedback, the latest seen first.",
    discussion: """
      Examples:
      ontherun list trainee:priya @handover since:30d is:unsaid
      ontherun list 'unit:Ward 7' role:management --json
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: FilterArguments.help, completion: Candidates.filter)
  var filters: [String] = []

  @Flag(help: "Print records, one a line, with what became of them.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let match = try FilterArguments.match(filters, at: desk, people: people)
    let found = try desk.feedback(matching: match, people: people, needsSteps: json)
    let printing = FeedbackPrinting(desk: desk, people: people)
    let damaged = match.asksForDamaged ? try desk.damagedLines() : []
    guard !found.isEmpty || !damaged.isEmpty else { throw CommandError.nothing }
    if !found.isEmpty { printing.printList(found, asJSON: json, marking: match.words) }
    // They are no records: of JSON there is a line on standard error alone.
    if !json { printing.printDamaged(damaged) }
  }
}
