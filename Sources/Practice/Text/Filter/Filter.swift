/// Which feedback is asked for: everything that it names must hold.
///
/// People, situations and look-fors are as typed; whoever has the store and the library finds out
/// whom and what they mean.
public struct Filter: Hashable, Sendable {
  /// What may have become of feedback.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case open, withdrawn, unsaid, damaged
  }

  /// The trainee, as typed.
  public var trainee: String?
  /// Who observed, as typed.
  public var by: String?
  /// The situation, as typed.
  public var situation: String?
  /// The look-for that was marked, as typed.
  public var lookFor: String?
  /// Where the trainee works, as typed.
  public var unit: String?
  /// The trainee's grade, as typed.
  public var grade: String?
  /// What the feedback is about.
  public var role: LeadershipRole?
  /// Where it was.
  public var setting: Setting?
  /// The first day, inclusive.
  public var since: Day?
  /// The last day, inclusive.
  public var until: Day?
  /// What must have become of it; all of these.
  public var states: Set<State>
  /// Words and phrases that it must hold, as typed; all of them.
  public var words: [String]

  /// Creates a filter; what is left out lets everything through.
  public init(
    trainee: String? = nil, by: String? = nil, situation: String? = nil, lookFor: String? = nil,
    unit: String? = nil, grade: String? = nil, role: LeadershipRole? = nil, setting: Setting? = nil,
    since: Day? = nil, until: Day? = nil,
    states: Set<State> = [], words: [String] = []
  ) {
    self.trainee = trainee
    self.by = by
    self.situation = situation
    self.lookFor = lookFor
    self.unit = unit
    self.grade = grade
    self.role = role
    self.setting = setting
    self.since = since
    self.until = until
    self.states = states
    self.words = words
  }

  /// Whether it lets everything through.
  public var isEmpty: Bool { self == Filter() }

  /// Returns the days asked for, as a screen says them: `from Tue 20 Oct to Wed 18 Nov`.
  ///
  /// Days of another year than the one given are said with it. Nil when no day is asked for.
  public func dateWords(besides year: Int) -> String? {
    switch (since, until) {
    case (nil, nil): nil
    case (let since?, nil): "from \(since.shortWithWeekday(besides: year))"
    case (nil, let until?): "to \(until.shortWithWeekday(besides: year))"
    case (let since?, let until?) where since == until:
      "on \(since.shortWithWeekday(besides: year))"
    case (let since?, let until?):
      "from \(since.shortWithWeekday(besides: year)) to \(until.shortWithWeekday(besides: year))"
    }
  }
}
