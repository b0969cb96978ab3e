extension Digest {
  /// Takes from a story what Home shows; what was taken back is not in it.
  public init(story: Story) {
    let standing = story.standing
    let last = standing.first
    self.init(
      trainee: story.trainee, lastSeen: last?.at,
      lastEntry: last.map {
        LastEntry(id: $0.id, situation: $0.feedback.situation, at: $0.at, line: $0.firstWords)
      },
      seen: Digest.seen(standing.map(\.feedback.situation)),
      openSteps: story.steps.filter { $0.who == .trainee && $0.isOpen },
      promises: story.chances.filter { $0.state == .promised },
      unsaid: story.unsaid.map {
        Unsaid(id: $0.id, situation: $0.feedback.situation, at: $0.at)
      },
      records: standing.count)
  }

  /// Counts situations, the most often seen first; those seen as often, by id.
  public static func seen(_ situations: some Sequence<Situation.ID>) -> [Seen] {
    var counts: [Situation.ID: Int] = [:]
    for situation in situations { counts[situation, default: 0] += 1 }
    return seen(counts: counts)
  }

  static func seen(counts: [Situation.ID: Int]) -> [Seen] {
    counts.map { Seen(situation: $0.key, count: $0.value) }.sorted {
      $0.count == $1.count ? $0.situation < $1.situation : $0.count > $1.count
    }
  }

  /// Situations of the library that fit a stage and of which nothing is recorded.
  public func notYetSeen(stage: Stage, guidance: Guidance) -> [Situation] {
    Coverage.notYetSeen(among: Set(seen.map(\.situation)), stage: stage, guidance: guidance)
  }
}
