/// A part of the coverage table that is empty on purpose.
public struct CoverageGap: Hashable, Sendable {
  /// What names the entry.
  public var id: String
  /// The situation; nil for all.
  public var situation: Situation.ID?
  /// The stages.
  public var stages: [Stage]
  /// The roles.
  public var roles: [LeadershipRole]
  /// Why nothing is there.
  public var why: String

  /// Makes a gap.
  public init(
    id: String, situation: Situation.ID?, stages: [Stage], roles: [LeadershipRole], why: String
  ) {
    self.id = id
    self.situation = situation
    self.stages = stages
    self.roles = roles
    self.why = why
  }
}
