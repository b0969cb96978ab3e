internal import Practice
internal import Surface

/// The supervisor's own words in the order in which they are said: seen, effect, next, their view.
struct SpokenWords: Hashable, Sendable {
  var saw: String
  var effect: String
  var next: String
  var they: String
  var due: String?

  init(saw: String, effect: String, next: String, they: String, due: String?) {
    self.saw = saw
    self.effect = effect
    self.next = next
    self.they = they
    self.due = due
  }

  init(_ feedback: Feedback, in world: World) {
    saw = feedback.saw ?? ""
    effect = feedback.effect ?? ""
    next = feedback.next?.text ?? ""
    they = feedback.they ?? ""
    due = feedback.next?.due.map { world.words(for: $0) }
  }

  func lines(width: Int) -> [Line] {
    var lines: [Line] = []
    let parts: [(SafeText, String)] = [
      ("I saw", saw), ("Effect", effect), ("Next time", next), ("They said", they),
    ]
    for (label, text) in parts where !text.isEmpty {
      for (index, row) in SafeText(text).wrapped(at: width - FormLines.valueColumn).enumerated() {
        lines.append(
          Line(index == 0 ? label : "", .label).filled(to: FormLines.valueColumn).adding(row))
      }
    }
    if let due, !next.isEmpty {
      lines.append(Line.empty.filled(to: FormLines.valueColumn).adding("due: \(due)", .hint))
    }
    return lines
  }
}
