/// One idea worth knowing by name, tied to the day's work.
public struct TheoryCard: Hashable, Sendable, Identifiable {
  /// What names a card: `psychological-safety`.
  public typealias ID = String

  /// What names it.
  public var id: ID
  /// Its title.
  public var title: String
  /// Whose idea it is, and since when; nil where that could not be confirmed.
  public var origin: String?
  /// The idea, in a sentence.
  public var idea: String
  /// One use on the ward.
  public var ward: String
  /// One use where work is managed.
  public var management: String
  /// What the evidence does not bear; nil where nothing needs saying.
  public var caution: String?
  /// Look-fors in which it can be seen.
  public var lookFors: [LookFor.ID]
  /// Moments in which it helps.
  public var moments: [Moment.ID]

  /// Makes a card.
  public init(
    id: ID, title: String, origin: String?, idea: String, ward: String, management: String,
    caution: String? = nil, lookFors: [LookFor.ID] = [], moments: [Moment.ID] = []
  ) {
    self.id = id
    self.title = title
    self.origin = origin
    self.idea = idea
    self.ward = ward
    self.management = management
    self.caution = caution
    self.lookFors = lookFors
    self.moments = moments
  }
}
