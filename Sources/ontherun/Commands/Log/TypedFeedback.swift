import Practice

/// Feedback as it was typed at a shell: nothing is looked up yet, and no word is lost.
struct TypedFeedback: Hashable, Sendable {
  /// Whom it is about: part of a name.
  var trainee = ""
  /// Where it was seen: part of a title or id.
  var situation = ""
  /// Look-fors done well.
  var well: [String] = []
  /// Look-fors to work on.
  var workOn: [String] = []
  /// What was seen.
  var saw = ""
  /// What came of it.
  var effect = ""
  /// What to do next time.
  var next = ""
  /// What the trainee said.
  var they = ""
  /// When the next step is due.
  var due = ""
  /// Whether the next step is a promise of the supervisor's.
  var isMine = false
  /// Whether it was said to the trainee.
  var isSaid = false
  /// Support, looking back.
  var support = ""
  /// Support, looking ahead.
  var ahead = ""
  /// Leadership, management, followership or unsure.
  var role = ""
  /// The learnable moment.
  var moment = ""
  /// The project.
  var thread = ""
  /// When it was seen.
  var at = ""
  /// Who saw it.
  var by = ""
  /// What is contradictory or missing on the line itself; nil where nothing is.
  var fault: String?

  /// The lines in which an identifier could stand.
  var lines: [(name: String, text: String)] {
    [
      ("I saw", saw), ("Effect", effect), ("Next time", next), ("They said", they),
      ("Project", thread),
    ]
  }

  /// Whether there is any word that would be lost.
  var isBlank: Bool { lines.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
}
