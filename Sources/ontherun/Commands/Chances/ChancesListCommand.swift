public import ArgumentParser
public import Practice
import Records
import Reports

/// `ontherun chances`: people by situations, as lines.
struct ChancesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show chances given and seen, by person and situation.",
    discussion: """
      Examples:
      ontherun chances list unit:"Ward 7"
      Words choose people by name, grade, specialty or unit; the rest of a filter chooses what counts.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: FilterArguments.help, completion: Candidates.filter)
  var filters: [String] = []

  @Option(help: "name, unit or grade.")
  var group = ChanceTable.Grouping.name

  @Flag(help: "Print one object a person, and one of what nobody was given.")
  var json = false

  func run() throws {
    if let first = filters.first, filters.count > 1, ["give"].nearest(to: first) != nil {
      throw CommandError.usage(
        "There is no command 'ontherun chances \(first)'. Did you mean 'ontherun chances give'?")
    }
    let desk = try store.desk()
    let people = try desk.people()
    let guidance = desk.guidance().guidance
    let match = try FilterArguments.match(filters, at: desk, people: people, guidance: guidance)
    let counts = try desk.chanceCounts(matching: match, people: people)
    let table = ChanceTable(
      counts: counts, people: people, guidance: guidance, match: match, grouping: group,
      today: desk.clock.today)
    guard !table.rows.isEmpty else { throw CommandError.nothing }
    if json { return Output.write(ChancesJSON.lines(table)) }
    for line in ChancesText.render(table, width: Console.columns ?? 80) { Output.line(line) }
  }
}

extension ChanceTable.Grouping: ExpressibleByArgument {}
