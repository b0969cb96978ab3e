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
}
