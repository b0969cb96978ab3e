import Practice

extension People {
  /// The one person that a few typed letters, or the end of an id, stand for.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - sort: What is looked for, for the message.
  ///   - candidates: Who may be meant.
  /// - Returns: The person.
  /// - Throws: `DeskError`: `unknown`, `ambiguous`.
  func one(
    _ typed: String, _ sort: DeskError.Sort, among candidates: [KnownPerson]
  ) throws(DeskError) -> KnownPerson {
    let matches = matching(typed, among: candidates)
    if let only = matches.first, matches.count == 1 { return only }
    guard matches.isEmpty else {
      throw .ambiguous(sort, typed: typed, candidates: matches.map(\.line))
    }
    let gone = matching(typed, among: archivedTrainees)
    if sort == .trainee, let only = gone.first, gone.count == 1, !candidates.contains(only) {
      throw .archived(only.person.name, id: only.id)
    }
    // Of many the nearest: a long list would hide the sentence before it.
    let near = Nearness.lines(nearest: typed, in: candidates.map { ("", $0.person.name) }) {
      candidates[$0].line
    }
    throw .unknown(sort, typed: typed, known: near)
  }
}

extension KnownPerson {
  /// The person in a line that tells them from others of the same name.
  var line: String {
    let unit = person.placements.last?.unit
    let parts = [
      person.name, person.learner?.grade ?? person.role.rawValue, person.learner?.specialty, unit,
      person.archived ? "archived" : nil,
    ]
    let words = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    return "\(words)  …\(id.short)"
  }
}
