/// What a text may look like, by where screens show it.
struct TextForm {
  /// The most columns.
  var columns: Int
  /// Whether it stands on one line.
  var isOneLine: Bool
  /// Whether its sentences are read aloud, and so are counted.
  var isProse: Bool

  /// Look-fors and words of support, beside their mark on the form.
  static let words = TextForm(columns: 46, isOneLine: true, isProse: true)
  /// Titles in lists.
  static let title = TextForm(columns: 40, isOneLine: true, isProse: false)
  /// Names that belong to others, as their owners write them.
  static let cited = TextForm(columns: 200, isOneLine: true, isProse: false)
  /// What is read at a glance: a meaning, an idea, an example.
  static let passage = TextForm(columns: 240, isOneLine: true, isProse: true)
  /// Notes, prompts and questions, which wrap.
  static let prose = TextForm(columns: 2_000, isOneLine: false, isProse: true)

  /// The most words of a sentence.
  static let wordLimit = 30
}
