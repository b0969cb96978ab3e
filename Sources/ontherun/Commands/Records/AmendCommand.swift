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

      A due says whose the next step is, too: --due Friday makes it the trainee's, --due 'me, Friday'
      or --mine your promise. - takes lines, and effect: next: they: lines, from input.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Argument(
    help: "[@SITUATION] [+LOOKFOR] ['~LOOKFOR'] [WORDS | -]", completion: Candidates.feedback)
  var words: [String] = []

  @Option(help: "The right person: written there, erased here.")
  var trainee: String?

  @OptionGroup var options: FeedbackOptions

  @Flag(help: "Print the record as it stands now.")
  var json = false

  /// What the feedback is to be.
  private struct Wanted {
    var feedback: Feedback
    var at: Timestamp
    /// The title of a project that begins.
    var thread: String?
  }

  func run() throws {
    let words = LogWords(words, namesTrainee: false)
    guard !options.words.isEmpty || words != LogWords([]) || trainee != nil else {
      throw CommandError.usage("What is to change? Add an option, such as --saw TEXT.")
    }
    let input = try words.isReadingInput ? InputLines(Console.input()) : nil
    let typed = try options.words.merged(with: words, input: input)
    let (desk, people, _) = try store.deskAndMe()
    let found = try desk.feedback(id, people: people)
    try desk.refuseToChange(found.entry)
    let change = FeedbackChange(
      options: typed, situation: words.situations.first, guidance: desk.guidance().guidance,
      clock: desk.clock, nextID: desk.newID())
    if !options.checked { try IdentifierCheck.pass(change.lines) }
    let wanted = try wanted(found, by: change, people: people)
    guard let now = try amend(found, to: wanted, at: desk, people: people) else {
      return Output.complain("Nothing changes: it says so already · id …\(found.entry.id.short)")
    }
    report(wanted, now, by: change, desk: desk, people: people)
    if json {
      let printing = FeedbackPrinting(desk: desk, people: people)
      printing.printOne(try desk.feedback(now.id.text, people: people), asJSON: true)
    }
  }

  private func wanted(
    _ found: Desk.FoundFeedback, by change: FeedbackChange, people: People
  ) throws(DeskError) -> Wanted {
    var wanted = Wanted(feedback: found.entry.feedback, at: found.entry.at)
    try change.apply(to: &wanted.feedback, at: &wanted.at)
    if let typed = change.options.by {
      let first = people[found.record.by]
      let observer =
        if typed.isEmpty, let first { first } else {
          try people.one(typed, .supervisor, among: people.supervisors)
        }
      wanted.feedback.by = observer.id == first?.id ? nil : observer.id
      wanted.feedback.byRole = observer.person.role
    }
    if let title = change.options.thread {
      wanted.feedback.thread =
        try title.isEmpty ? nil : Desk.project(title, among: found.story.threads)?.id
      wanted.thread = wanted.feedback.thread == nil && !title.isEmpty ? title : nil
    }
    return wanted
  }

  /// Nil where nothing changes.
  private func amend(
    _ found: Desk.FoundFeedback, to wanted: Wanted, at desk: Desk, people: People
  ) throws -> (id: RecordID, trainee: RecordID)? {
    let entry = found.entry
    guard let trainee else {
      let isSame = wanted.feedback == entry.feedback && wanted.at.rfc3339 == entry.at.rfc3339
      if isSame, wanted.thread == nil { return nil }
      try desk.amend(entry, to: wanted.feedback, at: wanted.at, beginning: wanted.thread)
      return (entry.id, wanted.feedback.trainee)
    }
    if options.thread?.isEmpty == false {
      throw CommandError.usage("A project is one person's: move it first, then say --thread.")
    }
    let right = try people.one(trainee, .trainee, among: people.trainees)
    guard right.id != people.kept(entry.feedback.trainee) else {
      throw DeskError.badValue("It is about \(right.person.name) already.")
    }
    let moved = try desk.move(entry.id, from: entry.feedback.trainee, to: right.id) {
      $0 = wanted.feedback
      $1 = wanted.at
    }
    for step in found.story.stepsClosed(by: found.entry.id) {
      Output.complain("Open again for \(people.tellingName(of: found.story.trainee)): \(step.text)")
    }
    if let waiting = try desk.waiting(for: entry.id, movedFrom: entry.feedback.trainee) {
      Output.complain(waiting)
    }
    return (moved.id, right.id)
  }

  private func report(
    _ wanted: Wanted, _ now: (id: RecordID, trainee: RecordID), by change: FeedbackChange,
    desk: Desk, people: People
  ) {
    let situation = wanted.feedback.situation
    let place = change.guidance.situation(situation)?.title ?? situation
    let day = "\(wanted.at.day.shortWithWeekday(besides: desk.clock.today.year)) \(wanted.at.clock)"
    Output.complain(
      "Changed for \(people.tellingName(of: now.trainee)), \(place), \(day) · id …\(now.id.short)")
    guard let typed = change.options.due, let step = wanted.feedback.next else { return }
    let report = DueReport(guidance: change.guidance, clock: desk.clock)
    for line in report.lines(of: step, typed: typed) { Output.complain(line) }
  }
}
