/// One observable behaviour, visible in under five minutes, in one plain sentence.
public struct LookFor: Hashable, Sendable, Identifiable {
  /// What names a look-for: `sickest-first`.
  public typealias ID = String

  /// A family of look-fors: Setting direction.
  public struct Group: Hashable, Sendable, Identifiable {
    /// What names the group.
    public var id: String
    /// Its title.
    public var title: String

    /// Makes a group.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// What names it.
  public var id: ID
  /// The sentence.
  public var words: String
  /// The group's id.
  public var group: String
  /// Leadership, management or followership.
  public var role: LeadershipRole
  /// The stages it fits.
  public var stages: [Stage]
  /// Suggested links, ours, to be checked.
  public var links: [Framework.Link]

  /// Makes a look-for.
  public init(
    id: ID, words: String, group: String, role: LeadershipRole, stages: [Stage],
    links: [Framework.Link] = []
  ) {
    self.id = id
    self.words = words
    self.group = group
    self.role = role
    self.stages = stages
    self.links = links
  }
}
