import Practice
import Records

extension TypedFeedback {
  /// The signs, as they can be typed.
  var signs: [String] { well.map { "+\($0)" } + workOn.map { "~\($0)" } }

  /// What was seen, with what a form has no other place for behind it, as it was typed.
  func words(besides others: [String]) -> String {
    others.isEmpty ? saw : "\(saw) [\(others.joined(separator: " "))]"
  }
}

extension FeedbackDraft {
  /// Takes the words and dates over as they were typed.
  mutating func take(_ typed: TypedFeedback) {
    saw = typed.saw
    effect = typed.effect
    next = typed.next
    they = typed.they
    due = typed.due
    isMine = typed.isMine
    when = typed.at
  }
}

extension [DraftValue] {
  /// Values that a draft can hold, and sentences about what of them it cannot.
  func cutToDraft() -> (values: [DraftValue], sentences: [String]) {
    var sentences: [String] = []
    let values = map { value in
      let limit = DraftFile.longestValue
      guard value.text.utf8.count > limit else { return value }
      var text = value.text
      var size = text.utf8.count
      while size > limit, let last = text.popLast() { size -= last.utf8.count }
      sentences.append(
        "Of '\(value.field)' the first \(size) bytes are kept, and \(value.text.utf8.count - size) "
          + "are not.")
      return DraftValue(field: value.field, text: text, cursor: text.count)
    }
    return (values, sentences)
  }
}
