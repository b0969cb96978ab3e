import ArgumentParser
import Practice
import Records

/// `ontherun log`: feedback in one line, from standard input, or line by line.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Record feedback.",
    discussion: """
      Examples:
      ontherun log priya @handover +sickest-first Asked for the sickest three first.
      ontherun log priya @handover -     takes lines, and effect: next: they: lines, from input
      ontherun log                       asks line by line
      """)

  @OptionGroup var store: StoreOptions

  @Argument(
    help: "TRAINEE @SITUATION [+LOOKFOR] ['~LOOKFOR'] [WORDS | -]",
    completion: Candidates.feedback)
  var words: [String] = []

  @OptionGroup var options: FeedbackOptions

  @Flag(help: "Print the record that was saved.")
  var json = false

  /// What was asked for.
  var request: LogRequest {
    LogRequest(
      words: words, options: options.words, isPrintingJSON: json, store: store.choice)
  }

  func run() throws {
    try request.carryOut()
  }
}
