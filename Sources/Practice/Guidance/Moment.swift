/// A learnable moment: how to spot it, hand over the lead, watch, ask and stretch.
public struct Moment: Hashable, Sendable, Identifiable {
  /// What names a moment: `handover-lead-the-room`.
  public typealias ID = String

  /// What names it.
  public var id: ID
  /// As it reads in running text: leading the whole handover.
  public var title: String
  /// Whether words of support are said about it.
  public var isActivity: Bool
  /// The stages it fits.
  public var stages: [Stage]
  /// How to spot it.
  public var spot: String
  /// What to say in twenty seconds to hand over the lead.
  public var brief: String
  /// Look-fors to watch for.
  public var watchFor: [LookFor.ID]
  /// One open question for afterwards.
  public var askAfter: String
  /// A stretch for each stage.
  public var stretch: [Stage: String]
  /// Suggested links.
  public var links: [Framework.Link]

  /// Makes a moment.
  public init(
    id: ID, title: String, isActivity: Bool, stages: [Stage], spot: String, brief: String,
    watchFor: [LookFor.ID], askAfter: String, stretch: [Stage: String],
    links: [Framework.Link] = []
  ) {
    self.id = id
    self.title = title
    self.isActivity = isActivity
    self.stages = stages
    self.spot = spot
    self.brief = brief
    self.watchFor = watchFor
    self.askAfter = askAfter
    self.stretch = stretch
    self.links = links
  }
}
