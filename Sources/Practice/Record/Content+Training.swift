extension Content {
  /// A training session: a scenario as a room walked it.
  public struct Training: Hashable, Sendable {
    /// A visit to a part, in the order of the road.
    public struct Visit: Hashable, Sendable {
      /// The part: `opening`, `beat board`, `practice`, `debrief`.
      public var part: String
      /// What was taken there, from 1; nil where nothing was.
      public var choice: Int?

      /// Makes a visit.
      public init(part: String, choice: Int? = nil) {
        self.part = part
        self.choice = choice
      }
    }

    /// One round of votes.
    public struct Vote: Hashable, Sendable {
      /// At which visit of the path, from 0.
      public var at: Int
      /// One number for each option.
      public var counts: [Int]

      /// Makes a round.
      public init(at: Int, counts: [Int]) {
        self.at = at
        self.counts = counts
      }
    }

    /// How many hands there were for each answer about the room's own confidence.
    public struct Confidence: Hashable, Sendable {
      /// The answers in their words then.
      public var answers: [String]
      /// Hands at the beginning; empty where they were not counted.
      public var before: [Int]
      /// Hands at the end; empty where they were not counted.
      public var after: [Int]

      /// Makes the counts.
      public init(answers: [String], before: [Int], after: [Int]) {
        self.answers = answers
        self.before = before
        self.after = after
      }
    }

    /// The scenario's id.
    public var scenario: String
    /// Its title as it was then.
    public var title: String
    /// Minutes that were planned.
    public var planned: Int
    /// The road.
    public var path: [Visit]
    /// The votes, round by round.
    public var votes: [Vote]
    /// Seconds spent at each visit of the path; together they are the time in all.
    public var clocks: [Int]
    /// What each will try.
    public var toTry: [ThingToTry]
    /// What was said of the session, a line each.
    public var words: [String]
    /// The room's own confidence; nil where nobody counted.
    public var confidence: Confidence?
    /// What was written for practice, in the order in which the room saw it and voted on it.
    public var pieces: [RecordID]
    /// Who took part, where they wished to be named.
    public var people: [String]
    /// Until when the names are kept; nil where there are none.
    public var keepUntil: Day?

    /// Makes a training session.
    public init(
      scenario: String, title: String, planned: Int, path: [Visit], votes: [Vote] = [],
      clocks: [Int], toTry: [ThingToTry] = [], words: [String] = [],
      confidence: Confidence? = nil, pieces: [RecordID] = [], people: [String] = [],
      keepUntil: Day? = nil
    ) {
      self.scenario = scenario
      self.title = title
      self.planned = planned
      self.path = path
      self.votes = votes
      self.clocks = clocks
      self.toTry = toTry
      self.words = words
      self.confidence = confidence
      self.pieces = pieces
      self.people = people
      self.keepUntil = keepUntil
    }

    /// Seconds in all, without pauses.
    public var seconds: Int { clocks.reduce(0, +) }
  }
}
