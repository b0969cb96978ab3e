import ArgumentParser
import Practice

/// `ontherun search`: feedback in which words were typed.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find feedback by words in notes, names and look-fors.",
    discussion: "Example: ontherun search sickest since:90d")

  @OptionGroup var store: StoreOptions

  @Argument(help: FilterArguments.help, completion: Candidates.filter)
  var words: [String]

  @Flag(help: "Print records, one a line, with what became of them.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
      throw CommandError.usage("Which word is looked for? Write: ontherun search WORD")
    }
    let match = try FilterArguments.match(words, at: desk, people: people)
    let found = try desk.feedback(
      matching: match, people: people, needsSteps: json)
    guard !found.isEmpty else { throw CommandError.nothing }
    FeedbackPrinting(desk: desk, people: people).printList(
      found, asJSON: json, marking: match.words)
  }
}
