import Practice
import Records

extension Desk {
  /// Notes that a chance to lead was given, or promises one.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`.
  @discardableResult
  func giveChance(_ chance: Content.Chance) throws(DeskError) -> Record? {
    var chance = chance
    chance.trainee = try people().kept(chance.trainee)
    return try note(.chance(chance), about: chance.trainee)
  }

  /// What everybody was given and seen at, as a filter has it; throws `DeskError.store`.
  ///
  /// Takes time in proportion to the store.
  func chanceCounts(
    matching match: FilterMatch, people: People
  ) throws(DeskError) -> [ChanceCounts] {
    guard let store else { return [] }
    let erased = try Self.onStore { () throws(StoreError) in try store.erasures() }
    var counts: [ChanceCounts] = []
    for known in people.trainees where match.matches(known) {
      let story = try read(known.id, people: people, erased: erased).story
      counts.append(ChanceCounts(story: story, matching: match))
    }
    return counts
  }
}
