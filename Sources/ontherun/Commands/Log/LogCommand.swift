import ArgumentParser
import Practice
import Records

/// `ontherun log`: feedback in one line, from standard input, or line by line.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Record feedback.",
    discussion: """
      ontherun log priya @handover +sickest-first Asked for the sickest three first.
      ontherun log priya @handover -     takes lines, and effect: next: they: lines, from input
      ontherun log                       asks line by line
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "TRAINEE @SITUATION [+LOOKFOR] ['~LOOKFOR'] [WORDS | -]")
  var words: [String] = []

  @OptionGroup var options: FeedbackOptions

  @Flag(help: "Print the record that was saved.")
  var json = false

  func run() throws {
    let words = LogWords(words)
    if words == LogWords([]), options.isEmpty {
      return try Interview.hold(store: store, printingJSON: json)
    }
    let input = try words.isReadingInput ? InputLines(Console.input()) : nil
    let typed = TypedFeedback(words, options, input: input)
    let (desk, people, me) = try store.deskAndMe()
    let saving = FeedbackSaving(
      desk: desk, people: people, me: me, guidance: desk.guidance().guidance)
    let saved = try saving.save(typed, isChecked: options.checked)
    saving.report(saved, printingJSON: json)
  }
}
