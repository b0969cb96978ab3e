import Practice

extension DocumentReader {
  /// Reports what a scenario promises and never comes back to.
  mutating func checkLooseEnds(of scenario: Scenario, _ fields: Fields) {
    let watched = Set(scenario.beats.flatMap(\.watchFor))
    if case .list(let nodes) = fields["look-fors"]?.value, !scenario.beats.isEmpty {
      for (id, node) in zip(scenario.lookFors, nodes) where !watched.contains(id) {
        log.add(
          line: node.line,
          "\(id.quoted) is a look-for of this scenario, but no beat watches for it; "
            + "add it to a 'watch-for', or take it out here.")
      }
    }
    let story = Self.words(of: scenario)
    if case .list(let nodes) = fields["cast"]?.value, !scenario.beats.isEmpty {
      for (member, node) in zip(scenario.cast, nodes) where !member.isNamed(in: story) {
        log.add(
          line: node.line,
          "\(member.name.quoted) is in the cast, but in no beat; "
            + "name them in one, or take them out.")
      }
    }
    let seen = Set(Fold.words(in: scenario.practice.seen))
    if !scenario.cast.isEmpty, !seen.isEmpty,
      !scenario.cast.contains(where: { $0.isNamed(in: seen) })
    {
      log.add(
        line: fields.line(of: "practice") ?? fields.line,
        "'seen' names nobody of the cast; say whom the feedback is about.")
    }
  }

  private static func words(of scenario: Scenario) -> Set<String> {
    var words = Set(Fold.words(in: scenario.opening))
    for beat in scenario.beats {
      words.formUnion(Fold.words(in: beat.scene))
      words.formUnion(Fold.words(in: beat.ask))
      for choice in beat.choices {
        words.formUnion(Fold.words(in: choice.say))
        words.formUnion(Fold.words(in: choice.then))
      }
    }
    return words
  }
}

extension CastMember {
  /// Whether some part of the name is among words of a story.
  fileprivate func isNamed(in words: Set<String>) -> Bool {
    Fold.words(in: name).contains { $0.count > 1 && words.contains($0) }
  }
}
