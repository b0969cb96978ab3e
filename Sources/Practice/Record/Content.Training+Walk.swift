extension Content.Training {
  /// What a walk leaves behind that ends now.
  ///
  /// - Parameters:
  ///   - session: The walk.
  ///   - answers: The answers to the question about confidence, as the room saw them.
  ///   - clock: The present; names are kept for a year from it.
  public init(_ session: TrainingSession, answers: [String], clock: LocalClock) {
    let road = session.road
    let now = clock.now
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
        Self.isAboutConfidence(stop) ? [] : stop.votes.map { Vote(at: place, counts: $0) }
      },
      clocks: clocks, toTry: session.toTry, words: session.words,
      confidence: Self.confidence(in: road, answers), pieces: session.laidOut,
      people: session.people,
      keepUntil: session.people.isEmpty ? nil : clock.today.adding(months: 12))
  }

  private static func isAboutConfidence(_ stop: TrainingStop) -> Bool {
    [.opening, .end].contains(stop.part)
  }

  private static func confidence(in road: [TrainingStop], _ answers: [String]) -> Confidence? {
    func last(at part: TrainingPart) -> [Int] {
      road.last { $0.part == part && !$0.votes.isEmpty }?.votes.last ?? []
    }
    let (before, after) = (last(at: .opening), last(at: .end))
    return before.isEmpty && after.isEmpty
      ? nil : Confidence(answers: answers, before: before, after: after)
  }
}
