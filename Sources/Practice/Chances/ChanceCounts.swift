/// How often one trainee was given a chance, promised one, and seen, by situation.
///
/// Counts of opportunities, never a measure of the trainee. A chance that names no situation is
/// counted under nil.
public struct ChanceCounts: Hashable, Sendable {
  /// Whose counts these are.
  public var trainee: RecordID
  /// Chances that were given.
  public var given: [Situation.ID?: Int]
  /// Chances that are promised.
  public var promised: [Situation.ID?: Int]
  /// Feedback that counts.
  public var seen: [Situation.ID?: Int]

  /// Makes counts that were taken elsewhere.
  public init(
    trainee: RecordID, given: [Situation.ID?: Int] = [:], promised: [Situation.ID?: Int] = [:],
    seen: [Situation.ID?: Int] = [:]
  ) {
    self.trainee = trainee
    self.given = given
    self.promised = promised
    self.seen = seen
  }

  /// Counts what a story holds and a filter lets through; its words are about people, not notes.
  public init(story: Story, matching match: FilterMatch? = nil) {
    self.init(trainee: story.trainee)
    for chance in story.chances where match?.matches(chance) ?? true {
      switch chance.state {
      case .given: given[chance.situation, default: 0] += 1
      case .promised: promised[chance.situation, default: 0] += 1
      case .letGo: break
      }
    }
    for entry in story.standing where match?.matchesBesidesWords(entry) ?? true {
      seen[entry.feedback.situation, default: 0] += 1
    }
  }
}
