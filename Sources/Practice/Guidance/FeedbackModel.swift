/// One way of holding a conversation about what was seen, and when to choose it.
public struct FeedbackModel: Hashable, Sendable, Identifiable {
  /// What names a model: `sbi`.
  public typealias ID = String

  /// What names it.
  public var id: ID
  /// Its title.
  public var title: String
  /// Where it comes from; nil where that could not be confirmed.
  public var origin: String?
  /// What one does, in order.
  public var steps: [String]
  /// When it serves.
  public var when: String
  /// When it does not.
  public var notWhen: String
  /// How many minutes it takes, in words.
  public var minutes: String
  /// How it sounds.
  public var example: String

  /// Makes a model.
  public init(
    id: ID, title: String, origin: String?, steps: [String], when: String, notWhen: String,
    minutes: String, example: String
  ) {
    self.id = id
    self.title = title
    self.origin = origin
    self.steps = steps
    self.when = when
    self.notWhen = notWhen
    self.minutes = minutes
    self.example = example
  }
}
