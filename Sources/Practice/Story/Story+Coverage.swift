extension Story {
  /// Situations of the library that fit a stage and of which nothing is recorded.
  public func notYetSeen(stage: Stage, guidance: Guidance) -> [Situation] {
    var seen: Set<Situation.ID> = []
    for entry in entries where !entry.state.isWithdrawn { seen.insert(entry.feedback.situation) }
    return Coverage.notYetSeen(among: seen, stage: stage, guidance: guidance)
  }
}
