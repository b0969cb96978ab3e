/// One thing that happens in a room of supervisors, and what whoever leads the session can do.
public struct FacilitatingCard: Hashable, Sendable, Identifiable {
  /// What names a card: `silence`.
  public typealias ID = String

  /// How a session begins: ground rules, confidentiality, no real names.
  public struct Opening: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// What to say, in one's own words.
    public var say: String
    /// What to do besides.
    public var steps: [String]

    /// Makes an opening.
    public init(title: String, say: String, steps: [String]) {
      self.title = title
      self.say = say
      self.steps = steps
    }
  }

  /// What names it.
  public var id: ID
  /// Its title.
  public var title: String
  /// How it shows.
  public var notice: String
  /// What to say, in one's own words.
  public var say: String
  /// What to do.
  public var steps: [String]
  /// What to keep from.
  public var avoid: String
  /// What to do afterwards.
  public var after: String

  /// Makes a card.
  public init(
    id: ID, title: String, notice: String, say: String, steps: [String], avoid: String,
    after: String
  ) {
    self.id = id
    self.title = title
    self.notice = notice
    self.say = say
    self.steps = steps
    self.avoid = avoid
    self.after = after
  }
}
