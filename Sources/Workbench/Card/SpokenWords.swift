internal import Practice
internal import Surface

/// The supervisor's own words in the order in which they are said: seen, effect, next, their view.
struct SpokenWords: Hashable, Sendable {
  var saw: String
  var effect: String
  var next: String
  var they: String
  var due: String?
  /// Whether the next step is a chance that the supervisor promised.
  var isPromise = false

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
    isPromise = feedback.next?.who == .supervisor
  }

  func lines(width: Int) -> [Line] {
    func part(_ label: SafeText, _ words: String) -> [Line] {
      guard !words.isEmpty else { return [] }
      let rows = SafeText(words).wrapped(at: width - FormLines.valueColumn)
      return rows.enumerated().map { index, row in
        Line(index == 0 ? label : "", .label).filled(to: FormLines.valueColumn).adding(row)
      }
    }
    let parts = [isPromise ? "you promised" : nil, due.map { "due: \($0)" }].compactMap { $0 }
    let dueLine =
      next.isEmpty || parts.isEmpty
      ? nil
      : Line.empty.filled(to: FormLines.valueColumn)
        .adding("\(parts.joined(separator: " · "))", .hint)
    return part("I saw", saw) + part("Effect", effect) + part("Next time", next)
      + (dueLine.map { [$0] } ?? []) + part("They said", they)
  }
}
