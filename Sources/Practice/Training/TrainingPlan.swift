/// How a walk stands against its plan.
public struct TrainingPlan: Hashable, Sendable {
  /// Minutes planned for the part that one is at; 0 where none are.
  public var partMinutes: Int
  /// Milliseconds spent at it.
  public var partSpent: Int
  /// Minutes planned for all of it, by the road that was taken and the longest that is left.
  public var minutes: Int
  /// Milliseconds spent in all.
  public var spent: Int
  /// Milliseconds to go, if every part that is left takes as long as planned.
  public var left: Int

  /// Whether the part takes longer than planned.
  public var isPartOver: Bool { partMinutes > 0 && partSpent > partMinutes * 60_000 }

  /// Whether all of it will end later than planned, by a minute or more.
  public var isLate: Bool { late >= 60_000 }

  /// Milliseconds of it at parts for which no minutes are planned: the welcome, and the end.
  public var unplanned: Int

  /// Milliseconds later than planned that it will end; negative when sooner.
  public var late: Int { spent - unplanned + left - minutes * 60_000 }
}

extension TrainingSession {
  /// How it stands against its plan now.
  public func plan(now: Instant) -> TrainingPlan {
    let partMinutes = minutes(of: stop.part)
    let partSpent = spent(at: stop.part, now: now)
    let ahead = minutesAhead
    let behind = line.dropLast().reduce(0) { $0 + minutes(of: $1) }
    return TrainingPlan(
      partMinutes: partMinutes, partSpent: partSpent, minutes: behind + partMinutes + ahead,
      spent: spent(now: now), left: max(0, partMinutes * 60_000 - partSpent) + ahead * 60_000,
      unplanned: spent(at: .opening, now: now) + spent(at: .end, now: now))
  }

  /// The parts that led to where one is, without roads that were left at a fork to try another.
  private var line: [TrainingPart] {
    var line: [TrainingPart] = []
    for stop in road[...place] {
      if let known = line.firstIndex(of: stop.part) { line.removeSubrange(known...) }
      line.append(stop.part)
    }
    return line
  }

  /// The minutes planned for a part.
  public func minutes(of part: TrainingPart) -> Int {
    switch part {
    case .opening, .end: 0
    case .beat(let id): scenario.beat(id)?.minutes ?? 0
    case .practice: scenario.practice.minutes
    case .debrief: scenario.debrief.minutes
    }
  }

  /// The minutes planned for what comes after where one is, by the longest road.
  private var minutesAhead: Int {
    let end = scenario.practice.minutes + scenario.debrief.minutes
    switch stop.part {
    case .opening: return ScenarioWalk(scenario.beats).longest + end
    case .beat(let id):
      guard let beat = scenario.beat(id) else { return end }
      let ways = stop.choice.map { [beat.choices[$0].to] } ?? beat.following
      var known: [Beat.ID: Int] = [:]
      return (ways.map { longest(from: $0, &known) }.max() ?? 0) + end
    case .practice: return scenario.debrief.minutes
    case .debrief, .end: return 0
    }
  }

  private func longest(from id: Beat.ID, _ known: inout [Beat.ID: Int]) -> Int {
    if let minutes = known[id] { return minutes }
    guard let beat = scenario.beat(id) else { return 0 }
    // A scenario that goes round is told when it is checked, and must not hang here.
    known[id] = 0
    let minutes = beat.minutes + (beat.following.map { longest(from: $0, &known) }.max() ?? 0)
    known[id] = minutes
    return minutes
  }
}

extension TrainingSession {
  /// Which beat of the road one is at, and how many the road has, by the longest that is left.
  public var progress: (beat: Int, of: Int)? {
    guard let beat else { return nil }
    let seen = line.filter { if case .beat = $0 { true } else { false } }
    let ways = stop.choice.map { [beat.choices[$0].to] } ?? beat.following
    var known: [Beat.ID: Int] = [:]
    let ahead = ways.map { beats(from: $0, &known) }.max() ?? 0
    return (seen.count, seen.count + ahead)
  }

  private func beats(from id: Beat.ID, _ known: inout [Beat.ID: Int]) -> Int {
    if let count = known[id] { return count }
    guard let beat = scenario.beat(id) else { return 0 }
    known[id] = 0
    let count = 1 + (beat.following.map { beats(from: $0, &known) }.max() ?? 0)
    known[id] = count
    return count
  }
}
