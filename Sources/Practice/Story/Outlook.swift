/// What a supervisor looks up about a trainee before a shift: what was agreed and promised, and where
/// nobody has looked yet.
public struct Outlook: Hashable, Sendable {
  /// What is known of one learnable moment.
  public struct Trace: Hashable, Sendable {
    /// The day that feedback on it was last seen.
    public var seen: Day?
    /// The day that the chance was last given.
    public var given: Day?
    /// Whether it is promised and not yet given.
    public var isPromised = false
  }

  /// The trainee.
  public let trainee: RecordID
  /// The trainee's own steps that are open, the latest agreed first.
  public let steps: [StoryStep]
  /// Chances promised and not yet given, the latest first.
  public let promises: [StoryChance]
  /// Situations that fit the stage and of which nothing is recorded.
  public let notYetSeen: [Situation]
  private let traces: [Moment.ID: Trace]
  private let looked: Set<LookFor.ID>

  /// Takes it from a story.
  public init(story: Story, stage: Stage, guidance: Guidance) {
    trainee = story.trainee
    steps = story.steps.filter { $0.who == .trainee && $0.isOpen }
    promises = story.chances.filter { $0.state == .promised }
    notYetSeen = story.notYetSeen(stage: stage, guidance: guidance)
    var traces: [Moment.ID: Trace] = [:]
    var looked: Set<LookFor.ID> = []
    for entry in story.entries where !entry.state.isWithdrawn {
      looked.formUnion(entry.feedback.offered)
      looked.formUnion(entry.feedback.marks.map(\.id))
      guard let moment = entry.feedback.moment else { continue }
      let seen = traces[moment]?.seen
      traces[moment, default: Trace()].seen = max(seen ?? entry.at.day, entry.at.day)
    }
    for chance in story.chances {
      guard let moment = chance.moment else { continue }
      if chance.state == .promised { traces[moment, default: Trace()].isPromised = true }
      guard let given = chance.given else { continue }
      let earlier = traces[moment]?.given
      traces[moment, default: Trace()].given = max(earlier ?? given, given)
    }
    self.traces = traces
    self.looked = looked
  }

  /// Takes it from a digest, which knows nothing of moments and look-fors.
  public init(digest: Digest, stage: Stage, guidance: Guidance) {
    trainee = digest.trainee
    steps = digest.openSteps
    promises = digest.promises
    notYetSeen = digest.notYetSeen(stage: stage, guidance: guidance)
    traces = [:]
    looked = []
  }

  /// What is known of a moment.
  public func trace(of moment: Moment.ID) -> Trace { traces[moment] ?? Trace() }

  /// Whether nothing is recorded of a situation that fits the stage.
  public func isNotYetSeen(_ situation: Situation.ID) -> Bool {
    notYetSeen.contains { $0.id == situation }
  }

  /// Those of some look-fors that nobody has had in front of them.
  public func neverLooked(among lookFors: [LookFor.ID]) -> [LookFor.ID] {
    lookFors.filter { !looked.contains($0) }
  }

  /// The open steps, what is due here and now first.
  public func steps(dueFirstAt situation: Situation.ID?, on day: Day) -> [StoryStep] {
    steps.filter { $0.isDue(at: situation, on: day) }
      + steps.filter { !$0.isDue(at: situation, on: day) }
  }
}
