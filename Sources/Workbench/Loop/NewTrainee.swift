public import Practice

/// A trainee to be added.
public struct NewTrainee: Hashable, Sendable {
  /// The name as typed.
  public var name: String
  /// Grade, stage and specialty.
  public var learner: Person.Learner
  /// Where they work; empty when nobody said.
  public var unit: String
  /// Somebody already known who becomes a trainee, or comes back; nil for somebody new.
  public var sameAs: RecordID?

  /// Makes a trainee to be added.
  public init(name: String, learner: Person.Learner, unit: String = "", sameAs: RecordID? = nil) {
    self.name = name
    self.learner = learner
    self.unit = unit
    self.sameAs = sameAs
  }
}
