/// The library as values: what the files in Prompts/ say.
public struct Guidance: Hashable, Sendable {
  /// Words of support, in order.
  public struct SupportWords: Hashable, Sendable {
    /// Looking back: 'I prompted now and then'.
    public var back: [Support.Back: String]
    /// Looking ahead: 'in the room'.
    public var ahead: [Support.Ahead: String]

    /// Makes the words.
    public init(back: [Support.Back: String], ahead: [Support.Ahead: String]) {
      self.back = back
      self.ahead = ahead
    }
  }

  /// What a record says it was made with.
  public var version: String
  /// Situations, in the order that lists show them.
  public var situations: [Situation]
  /// Look-for groups, in order.
  public var groups: [LookFor.Group]
  /// All look-fors, in order.
  public var lookFors: [LookFor]
  /// Frameworks, in order.
  public var frameworks: [Framework]
  /// Words of support.
  public var support: SupportWords
  /// Words of leadership, in the order of their file.
  public var words: [LeadershipWord]
  /// Theory cards, in order.
  public var theory: [TheoryCard]
  /// Feedback models, in order.
  public var models: [FeedbackModel]
  /// How a training session begins; nil where the library does not say.
  public var opening: FacilitatingCard.Opening?
  /// What happens in rooms, in order.
  public var facilitating: [FacilitatingCard]
  /// The stages of the talk at a session's end, each with its words.
  public var debrief: [DebriefCard]
  /// What a room is asked about its confidence; nil where the library does not ask.
  public var confidence: ConfidenceQuestion?
  /// Scenarios, by situation; none unless they were asked for.
  public var scenarios: [Scenario]
  /// Words that scenarios do without.
  public var avoided: [AvoidedWord]
  /// What is empty on purpose.
  public var gaps: [CoverageGap]

  /// Makes a library.
  public init(
    version: String, situations: [Situation], groups: [LookFor.Group], lookFors: [LookFor],
    frameworks: [Framework], support: SupportWords, words: [LeadershipWord] = [],
    theory: [TheoryCard] = [], models: [FeedbackModel] = [],
    opening: FacilitatingCard.Opening? = nil, facilitating: [FacilitatingCard] = [],
    debrief: [DebriefCard] = [], confidence: ConfidenceQuestion? = nil,
    scenarios: [Scenario] = [], avoided: [AvoidedWord] = [], gaps: [CoverageGap] = []
  ) {
    self.version = version
    self.situations = situations
    self.groups = groups
    self.lookFors = lookFors
    self.frameworks = frameworks
    self.support = support
    self.words = words
    self.theory = theory
    self.models = models
    self.opening = opening
    self.facilitating = facilitating
    self.debrief = debrief
    self.confidence = confidence
    self.scenarios = scenarios
    self.avoided = avoided
    self.gaps = gaps
  }

  /// The situation with an id.
  public func situation(_ id: Situation.ID) -> Situation? { situations.first { $0.id == id } }

  /// The look-for with an id.
  public func lookFor(_ id: LookFor.ID) -> LookFor? { lookFors.first { $0.id == id } }

  /// The situation that is usual at this hour.
  ///
  /// A crisis is seen, never scheduled, whatever a library of the department's own says.
  public func usual(at clock: LocalClock) -> Situation? {
    let local = clock.nowStamp.local
    let minute = local.hour * 60 + local.minute
    return situations.first { situation in
      situation.id != "crisis" && situation.isGuessed
        && situation.hours.contains { $0.contains(minute) }
    }
  }

  /// The situation that a moment belongs to.
  public func situation(of moment: Moment.ID) -> Situation? {
    situations.first { $0.moments.contains { $0.id == moment } }
  }

  /// The scenario with an id.
  public func scenario(_ id: Scenario.ID) -> Scenario? { scenarios.first { $0.id == id } }

  /// The moment with an id, in whatever situation it is.
  public func moment(_ id: Moment.ID) -> Moment? {
    for situation in situations {
      if let moment = situation.moments.first(where: { $0.id == id }) { return moment }
    }
    return nil
  }
}

extension Guidance {
  /// The title of a theory card.
  public func theoryTitle(_ id: String) -> String {
    // Its id reads well enough where a library has no such card.
    theory.first { $0.id == id }?.title ?? id.split(separator: "-").joined(separator: " ")
  }
}
