import ArgumentParser
import Practice

/// `ontherun show`: one feedback whole, with its history.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one feedback whole.",
    discussion: "Example: ontherun show a3f9")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Flag(help: "Print what changed, with what it said before and after, by whom and when.")
  var history = false

  @Flag(help: "Print the record with what became of it; with --history also what changed.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let found = try desk.feedback(id, people: people)
    let printing = FeedbackPrinting(desk: desk, people: people)
    switch (history, json) {
    case (true, true): printing.printHistoryJSON(found)
    case (true, false): printing.printHistory(found)
    case (false, _): printing.printOne(found, asJSON: json)
    }
  }
}
