import Practice

/// What a text may look like, by where screens show it.
struct TextForm {
  /// The most columns.
  var columns: Int
  /// Whether it stands on one line.
  var isOneLine: Bool
  /// Whether its sentences are read aloud, and so are counted.
  var isProse: Bool
  /// Whether it takes several rows on a screen, so that its length is said in characters.
  var wraps = false
  /// Whether it quotes what people write, slips and all.
  var isQuoted = false
  /// What it is part of, for words that are to be avoided there.
  var part = AvoidedWord.Part.guidance

  /// Look-fors and words of support, beside their mark on the form.
  static let words = TextForm(
    columns: 46, isOneLine: true, isProse: true, part: .lookFor)
  /// Titles in lists.
  static let title = TextForm(columns: 40, isOneLine: true, isProse: false)
  /// Names that belong to others, as their owners write them.
  static let cited = TextForm(columns: 200, isOneLine: true, isProse: false)
  /// What is read at a glance: a meaning, an idea, an example.
  static let passage = TextForm(columns: 240, isOneLine: true, isProse: true)
  /// What is heard at work, or given away by a room.
  static let heard = TextForm(columns: 240, isOneLine: true, isProse: true, isQuoted: true)
  /// Notes, prompts and questions, which wrap.
  static let prose = TextForm(columns: 2_000, isOneLine: false, isProse: true)

  // Scenarios: what can be read out from one screen.

  /// The sentence that hooks the room.
  static let opening = wrapping(240, .story)
  /// An aim.
  static let aim = wrapping(160)
  /// What a member of the cast does there.
  static let who = wrapping(120, .story)
  /// What can be seen and heard.
  static let scene = wrapping(700, .story)
  /// For the facilitator.
  static let notes = wrapping(500)
  /// A question.
  static let ask = wrapping(160)
  /// What could be done.
  static let say = wrapping(150, .story)
  /// What happens because of it.
  static let then = wrapping(400, .story)
  /// What the supervisor saw.
  static let seen = wrapping(900, .story)
  /// A line of a record.
  static let record = wrapping(220, .exemplar)
  /// What people write instead.
  static let wrote = TextForm(
    columns: 200, isOneLine: true, isProse: false, wraps: true, isQuoted: true)
  /// One sentence on the way out.
  static let takeAway = wrapping(140)

  private static func wrapping(
    _ characters: Int, _ part: AvoidedWord.Part = .guidance
  ) -> TextForm {
    TextForm(columns: characters, isOneLine: true, isProse: true, wraps: true, part: part)
  }

  /// The most words of a sentence.
  static let wordLimit = 30
}
