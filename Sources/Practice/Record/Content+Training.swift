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
    /// What the room said it would try, and of the session, a line each.
    public var words: [String]
    /// Who took part, where they wished to be named.
    public var people: [String]

    /// Makes a training session.
    public init(
      scenario: String, title: String, planned: Int, path: [Visit], votes: [Vote] = [],
      clocks: [Int], words: [String] = [], people: [String] = []
    ) {
      self.scenario = scenario
      self.title = title
      self.planned = planned
      self.path = path
      self.votes = votes
      self.clocks = clocks
      self.words = words
      self.people = people
    }

    /// Seconds in all, without pauses.
    public var seconds: Int { clocks.reduce(0, +) }
  }
}

extension Content.Training {
  /// What a walk leaves behind that ends now.
  public init(_ session: TrainingSession, now: Instant) {
    let road = session.road
    let running = session.spent(now: now) - road.reduce(0) { $0 + $1.spent }
    // Each second belongs to one visit, and none is lost by rounding.
    var before = 0
    var milliseconds = 0
    let clocks = road.enumerated().map { place, stop in
      milliseconds += stop.spent + (place == session.place ? running : 0)
      defer { before = milliseconds / 1_000 }
      return milliseconds / 1_000 - before
    }
    self.init(
      scenario: session.scenario.id, title: session.scenario.title,
      planned: session.scenario.minutes,
      path: road.map { Visit(part: $0.part.text, choice: $0.choice.map { $0 + 1 }) },
      votes: road.enumerated().flatMap { place, stop in
        stop.votes.map { Vote(at: place, counts: $0) }
      },
      clocks: clocks, words: session.words)
  }
}
