/// Somebody in a scenario; all of them are invented.
public struct CastMember: Hashable, Sendable {
  /// The name that scenes call them by.
  public var name: String
  /// What they do there: `ST4 in medicine, on her third night`.
  public var who: String

  /// Makes a member of the cast.
  public init(name: String, who: String) {
    self.name = name
    self.who = who
  }
}
