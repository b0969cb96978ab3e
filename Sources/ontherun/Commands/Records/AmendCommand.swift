import ArgumentParser
import Practice
import Records

/// `ontherun amend`: feedback written anew; what it said before stays in its history.
struct AmendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Change feedback; each option replaces its field, an empty one clears it.",
    discussion: """
      Examples:
      ontherun amend a3f9 --saw "You named the three sickest." --next ""
      ontherun amend a3f9 --trainee sam      moves it to the right person
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Argument(
    help: "[@SITUATION] [+LOOKFOR] ['~LOOKFOR'] [WORDS]", completion: Candidates.feedback)
  var words: [String] = []

  @Option(help: "The right person: written there, erased here.")
  var trainee: String?

  @OptionGroup var options: FeedbackOptions

  @Flag(help: "Print the record as it stands now.")
  var json = false

  func validate() throws {
    if options.by != nil {
      throw ValidationError("Who saw it cannot be changed: withdraw it, and log it again.")
    }
    if options.thread != nil, trainee != nil {
      throw ValidationError("A project is one trainee's: move it first, then amend its project.")
    }
  }

  func run() throws {
    let words = LogWords(words, namesTrainee: false)
    guard !options.words.isEmpty || words != LogWords([]) || trainee != nil else {
      throw CommandError.usage("What is to change? Add an option, such as --saw TEXT.")
    }
    let (desk, people, _) = try store.deskAndMe()
    let found = try desk.feedback(id, people: people)
    let change = FeedbackChange(
      options: options.words, words: words, guidance: desk.guidance().guidance, clock: desk.clock,
      nextID: desk.newID())
    if !options.checked { try IdentifierCheck.pass(change.lines) }
    let now = try amend(found.entry, by: change, at: desk, people: people)
    let place = change.guidance.situation(now.situation)?.title ?? now.situation
    Output.complain(
      "Changed for \(people.name(of: now.trainee)), \(place) · id …\(now.id.short)")
    if json {
      let printing = FeedbackPrinting(desk: desk, people: people)
      printing.printOne(try desk.feedback(now.id.text, people: people), asJSON: true)
    }
  }

  /// Files it under the project that was named; a new title begins one, an empty one files it nowhere.
  private func project(
    of feedback: inout Feedback, at desk: Desk, people: People
  ) throws(DeskError) -> String? {
    guard let typed = options.thread else { return nil }
    guard !typed.isEmpty else {
      feedback.thread = nil
      return nil
    }
    let threads = try desk.story(of: feedback.trainee, people: people).threads
    guard let thread = try Desk.project(typed, among: threads) else { return typed }
    feedback.thread = thread.id
    return nil
  }

  private func amend(
    _ entry: FeedbackEntry, by change: FeedbackChange, at desk: Desk, people: People
  ) throws(DeskError) -> (id: RecordID, trainee: RecordID, situation: Situation.ID) {
    var feedback = entry.feedback
    var at = entry.at
    try change.apply(to: &feedback, at: &at)
    guard let trainee else {
      let title = try project(of: &feedback, at: desk, people: people)
      try desk.amend(entry, to: feedback, at: at, beginning: title)
      return (entry.id, feedback.trainee, feedback.situation)
    }
    let right = try people.one(trainee, .trainee, among: people.trainees)
    guard right.id != people.kept(feedback.trainee) else {
      throw .badValue("It is about \(right.person.name) already.")
    }
    let moved = try desk.move(entry.id, from: feedback.trainee, to: right.id) {
      $0 = feedback
      $1 = at
    }
    return (moved.id, right.id, feedback.situation)
  }
}
