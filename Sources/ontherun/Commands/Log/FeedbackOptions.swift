import ArgumentParser
import Practice

/// The options that fill feedback in, for `log` and `amend`; nil for what was not said.
struct FeedbackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A look-for done well.", valueName: "look-for"),
    completion: Candidates.lookFors)
  var well: [String] = []

  @Option(
    help: ArgumentHelp("A look-for to work on.", valueName: "look-for"),
    completion: Candidates.lookFors)
  var workOn: [String] = []

  @Option(parsing: .unconditional, help: "What you saw or heard.")
  var saw: String?

  @Option(parsing: .unconditional, help: "What came of it.")
  var effect: String?

  @Option(parsing: .unconditional, help: "What to do next time.")
  var next: String?

  @Option(parsing: .unconditional, help: "What the trainee said.")
  var they: String?

  @Option(help: "When the next step is due: Thursday, 'next handover', 'me, Thursday'.")
  var due: String?

  @Flag(help: "The next step is your own promise.")
  var mine = false

  @Flag(help: "It was said to the trainee.")
  var said = false

  @Option(
    help: "The support that was needed: led, guided, prompted, just-in-case, not-needed.",
    completion: .list(Support.Back.allCases.map(\.rawValue)))
  var support: String?

  @Option(
    help: "Where you want to be next time: in-the-room, nearby, on-the-phone, told-after.",
    completion: .list(Support.Ahead.allCases.map(\.rawValue)))
  var ahead: String?

  @Option(
    help: "leadership, management, followership or unsure.",
    completion: .list(LeadershipRole.allCases.map(\.rawValue)))
  var role: String?

  @Option(help: "The learnable moment.", completion: Candidates.moments)
  var moment: String?

  @Option(help: "The project it belongs to; a new title begins one.")
  var thread: String?

  @Option(help: "When it was seen: 08:05, 'yesterday 3pm', '19 Nov', 3d.")
  var at: String?

  @Option(help: "The supervisor who saw it, if not you.", completion: Candidates.supervisors)
  var by: String?

  @Flag(help: "Save what looks like an identifier: it is none.")
  var checked = false

  /// What was said.
  var words: FeedbackWords {
    FeedbackWords(
      well: well, workOn: workOn, saw: saw, effect: effect, next: next, they: they, due: due,
      mine: mine, said: said, support: support, ahead: ahead, role: role, moment: moment,
      thread: thread, at: at, by: by, checked: checked)
  }
}
