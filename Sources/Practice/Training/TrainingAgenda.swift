/// Scenarios that fill a session of some length, in an order, with a beginning, breaks and an end.
public struct TrainingAgenda: Hashable, Sendable {
  /// One entry.
  public enum Item: Hashable, Sendable {
    case welcome
    case scenario(Scenario)
    case pause
    /// What each will try.
    case close

    /// Minutes for it.
    public var minutes: Int {
      switch self {
      case .welcome, .close: 5
      case .pause: 10
      case .scenario(let scenario): scenario.minutes
      }
    }
  }

  /// The entries, in order; empty where not even one scenario fits.
  public private(set) var items: [Item] = []

  /// Minutes of all of it.
  public var minutes: Int { items.reduce(0) { $0 + $1.minutes } }

  /// The scenarios, in order.
  public var scenarios: [Scenario] {
    items.compactMap { if case .scenario(let scenario) = $0 { scenario } else { nil } }
  }

  /// Plans a session: as many scenarios as the time has room for, each in turn the one that brings most
  /// that is new.
  ///
  /// New is a setting, a role, a situation, a specialty, a theory card, a thing to look for. A pause comes
  /// after an hour. The same scenarios in the same order give the same plan.
  ///
  /// - Parameters:
  ///   - minutes: How long there is.
  ///   - scenarios: Those to choose from.
  ///   - guidance: The library that tells clinical from management.
  ///   - aims: Words of what is to be learnt; a scenario that is about one that no other is about comes first.
  public init(
    minutes: Int, from scenarios: [Scenario], guidance: Guidance, aims: [String] = []
  ) {
    let wanted = aims.map { Fold.words(in: $0) }.filter { !$0.isEmpty }
    let about = Dictionary(
      uniqueKeysWithValues: scenarios.map { scenario in
        (scenario.id, Set(wanted.indices.filter { Self.isAbout(wanted[$0], scenario, guidance) }))
      })
    var left = Set(wanted.indices)
    defer { unmet = left.sorted().map { aims[$0] } }
    func covers(_ scenario: Scenario) -> Int {
      about[scenario.id, default: []].intersection(left).count
    }
    self.fill(minutes: minutes, from: scenarios, guidance, covers: covers) { scenario in
      left.subtract(about[scenario.id, default: []])
    }
  }

  /// Aims that none of the scenarios in it is about.
  public private(set) var unmet: [String] = []

  private static func isAbout(
    _ words: [String], _ scenario: Scenario, _ guidance: Guidance
  ) -> Bool {
    let text = Fold.fold(
      ([scenario.title, scenario.opening, scenario.takeAway] + scenario.aims
        + scenario.theory.map { guidance.theoryTitle($0) }
        + scenario.lookFors.map { guidance.lookFor($0)?.words ?? "" }).joined(separator: "\n"))
    return words.allSatisfy { text.contains($0) }
  }

  private mutating func fill(
    minutes: Int, from scenarios: [Scenario], _ guidance: Guidance, covers: (Scenario) -> Int,
    taking take: (Scenario) -> Void
  ) {
    var left = minutes - Item.welcome.minutes - Item.close.minutes
    var since = Item.welcome.minutes
    var chosen: [Item] = []
    var seen: Set<String> = []
    var waiting = scenarios
    while true {
      let pause = since > 55 ? Item.pause.minutes : 0
      let fits = waiting.filter { $0.minutes + pause <= left }
      // What covers an aim that nothing covers yet is wanted before all else; then, one that leaves room for
      // fewer after it than another is passed over.
      let mostAims = fits.map(covers).max() ?? 0
      let rooms = fits.map {
        Self.room(
          left - $0.minutes - pause, after: $0, among: waiting, pause > 0 ? 0 : since)
      }
      let most = rooms.max() ?? 0
      let fitting =
        mostAims > 0
        ? fits.filter { covers($0) == mostAims } : zip(fits, rooms).filter { $0.1 == most }.map(\.0)
      // Of two that bring as much, the longer leaves less of the time over.
      guard
        let next = fitting.max(by: {
          (Self.brings($0, guidance).subtracting(seen).count, $0.minutes, $1.id)
            < (Self.brings($1, guidance).subtracting(seen).count, $1.minutes, $0.id)
        })
      else { break }
      if pause > 0 {
        chosen.append(.pause)
        since = 0
      }
      chosen.append(.scenario(next))
      take(next)
      left -= next.minutes + pause
      since += next.minutes
      seen.formUnion(Self.brings(next, guidance))
      waiting.removeAll { $0.id == next.id }
    }
    items = chosen.isEmpty ? [] : [.welcome] + chosen + [.close]
  }

  /// How many of the shortest still fit after one that was taken.
  private static func room(
    _ left: Int, after taken: Scenario, among waiting: [Scenario], _ since: Int
  ) -> Int {
    var (left, since, count) = (left, since + taken.minutes, 0)
    for scenario in waiting.sorted(by: { $0.minutes < $1.minutes }) where scenario.id != taken.id {
      let pause = since > 55 ? Item.pause.minutes : 0
      guard scenario.minutes + pause <= left else { break }
      left -= scenario.minutes + pause
      since = pause > 0 ? scenario.minutes : since + scenario.minutes
      count += 1
    }
    return count
  }

  /// What a scenario lets a room learn, each under a name.
  private static func brings(_ scenario: Scenario, _ guidance: Guidance) -> Set<String> {
    let setting = guidance.situation(scenario.situation)?.setting.rawValue ?? ""
    return Set(
      [
        "setting \(setting)", "role \(scenario.role.rawValue)", "at \(scenario.situation)",
        "in \(scenario.specialty)",
      ] + scenario.theory.map { "theory \($0)" }
        + scenario.lookFors.map { "look \($0)" })
  }
}
