/// What could be done at a beat, and what happens because of it.
public struct Choice: Hashable, Sendable {
  /// What is said or done.
  public var say: String
  /// What it costs and what it gains.
  public var then: String
  /// The beat it leads to.
  public var to: Beat.ID
  /// The theory card that whoever took it has need of; nil where none fits.
  public var theory: TheoryCard.ID?

  /// Makes a choice.
  public init(say: String, then: String, to: Beat.ID, theory: TheoryCard.ID? = nil) {
    self.say = say
    self.then = then
    self.to = to
    self.theory = theory
  }
}
