/// What the options of `log` and `amend` said; nil for what was not said.
struct FeedbackWords: Hashable, Sendable {
  /// Look-fors done well.
  var well: [String] = []
  /// Look-fors to work on.
  var workOn: [String] = []
  /// What was seen.
  var saw: String?
  /// What came of it.
  var effect: String?
  /// What to do next time.
  var next: String?
  /// What the trainee said.
  var they: String?
  /// When the next step is due.
  var due: String?
  /// Whether the next step is a promise of the supervisor's.
  var mine = false
  /// Whether it was said to the trainee.
  var said = false
  /// Support, looking back.
  var support: String?
  /// Support, looking ahead.
  var ahead: String?
  /// Leadership, management, followership or unsure.
  var role: String?
  /// The learnable moment.
  var moment: String?
  /// The project.
  var thread: String?
  /// When it was seen.
  var at: String?
  /// Who saw it.
  var by: String?
  /// Whether what looks like an identifier is none.
  var checked = false

  /// Whether no word of feedback was given.
  var isEmpty: Bool {
    [saw, effect, next, they, due, support, ahead, role, moment, thread, at, by]
      .allSatisfy { $0 == nil } && well.isEmpty && workOn.isEmpty && !mine && !said
  }
}
