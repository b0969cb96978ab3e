/// A walk through a scenario, with a room or alone, as its moves have made it.
///
/// It is folded from its moves alone, so that whoever keeps those has kept all of it: the road, the
/// choices, the votes and the clocks.
public struct TrainingSession: Hashable, Sendable {
  /// The scenario that is walked.
  public let scenario: Scenario
  /// What was done, in order.
  public private(set) var moves: [TrainingMove] = []
  /// Where one has been, in order; a part that was come to twice is there twice.
  public private(set) var road: [TrainingStop] = [TrainingStop(part: .opening)]
  /// Which stop of the road one is at.
  public private(set) var place = 0
  /// What each will try.
  public private(set) var toTry: [ThingToTry] = []
  /// The lines that were said of it.
  public private(set) var words: [String] = []
  /// Who took part, as far as they wished to be named.
  public private(set) var people: [String] = []
  /// What was written for practice, in the order in which the room sees it.
  public private(set) var laidOut: [RecordID] = []
  /// Whether the clocks stand.
  public private(set) var isPaused = false
  /// Until when the time is counted; nil before it began.
  private var counted: Instant?

  /// Stands before the beginning.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  /// Walks as far as moves lead.
  public init(_ scenario: Scenario, moves: [TrainingMove]) {
    self.init(scenario)
    for move in moves { make(move) }
  }

  /// Where one is.
  public var stop: TrainingStop { road[place] }

  /// The beat that one is at; nil before and after them.
  public var beat: Beat? {
    if case .beat(let id) = stop.part { scenario.beat(id) } else { nil }
  }

  /// Whether something is to be chosen before it goes on.
  public var needsChoice: Bool {
    guard let beat else { return false }
    return !beat.choices.isEmpty && stop.choice == nil && stop.shown >= steps(of: stop)
  }

  /// Whether votes are counted that the room has not seen; the next step shows them.
  public var hidesVotes: Bool {
    !stop.votes.isEmpty && !stop.showsVotes && stop.shown == voteStep
  }

  /// The step of the part that one is at at which votes are counted; nil where none are.
  ///
  /// At the beginning and at the end it is the room's own confidence that is asked after.
  public var voteStep: Int? {
    switch stop.part {
    case .opening: 3
    case .beat: (beat?.choices ?? []).isEmpty ? nil : 3
    case .practice: laidOut.count > 1 ? 3 : nil
    case .debrief: nil
    case .end: 1
    }
  }

  /// Whether all of it is shown.
  public var isOver: Bool { stop.part == .end && stop.shown >= steps(of: stop) }

  /// In how many steps a part is shown.
  func steps(of stop: TrainingStop) -> Int {
    switch stop.part {
    case .opening: 3
    case .beat(let id):
      // The scene, the question, what could be done, and what came of what was chosen.
      scenario.beat(id).map { $0.choices.isEmpty ? 2 : stop.choice == nil ? 3 : 4 } ?? 1
    case .practice: 5
    case .debrief: DebriefStage.allCases.count
    case .end: 2
    }
  }

  /// Makes a move; one that means nothing where one is changes nothing but the time.
  public mutating func make(_ move: TrainingMove) {
    moves.append(move)
    count(until: move)
    switch move.deed {
    case .begin: break
    // A pause outlasts the program.
    case .takeUp: break
    case .goOn: isPaused = false
    case .pause: isPaused = true
    case .reveal: reveal()
    case .back: back()
    case .choose(let number): choose(number)
    case .goTo(let part): go(to: part)
    case .toFork: goToFork()
    case .vote(let counts): count(votes: counts)
    case .toTry(let thing): toTry.append(thing)
    case .said(let text): words.append(text)
    case .people(let names): people = names
    case .layOut(let ids): laidOut = ids
    case .showVotes: road[place].showsVotes = !stop.votes.isEmpty
    }
  }

  private mutating func count(votes counts: [Int]) {
    guard let step = voteStep, counts.count > 1 else { return }
    if let beat, counts.count != beat.choices.count { return }
    road[place].votes.append(counts)
    road[place].showsVotes = false
    // Back to the options, where the bars will stand.
    road[place].shown = step
  }

  /// The walk begun anew: road, votes and clocks are gone; who is there, and what they said, stays.
  public func begunAnew(at now: Instant) -> TrainingSession {
    var anew = TrainingSession(scenario)
    anew.make(TrainingMove(at: now, .begin))
    if !people.isEmpty { anew.make(TrainingMove(at: now, .people(people))) }
    for thing in toTry { anew.make(TrainingMove(at: now, .toTry(thing))) }
    for text in words { anew.make(TrainingMove(at: now, .said(text))) }
    return anew
  }

  // MARK: The road

  private mutating func reveal() {
    if hidesVotes {
      road[place].showsVotes = true
    } else if stop.shown < steps(of: stop) {
      road[place].shown += 1
    } else if !needsChoice, let next = part(after: stop) {
      goOn(to: next)
    }
  }

  /// What follows a stop; nil at the end.
  func part(after stop: TrainingStop) -> TrainingPart? {
    switch stop.part {
    case .opening: scenario.beats.first.map { .beat($0.id) } ?? .practice
    case .beat(let id): following(scenario.beat(id), choice: stop.choice)
    case .practice: .debrief
    case .debrief: .end
    case .end: nil
    }
  }

  private func following(_ beat: Beat?, choice: Int?) -> TrainingPart {
    guard let beat else { return .practice }
    let next = choice.map { beat.choices[$0].to } ?? beat.next
    return next.flatMap { scenario.beat($0) }.map { .beat($0.id) } ?? .practice
  }

  private mutating func goOn(to part: TrainingPart) {
    // Gone back and on again the same way, it is the same road.
    if place + 1 < road.count, road[place + 1].part == part {
      place += 1
    } else {
      road.append(TrainingStop(part: part))
      place = road.count - 1
    }
  }

  private mutating func back() {
    if stop.shown > 1 {
      road[place].shown -= 1
    } else if place > 0 {
      place -= 1
    }
  }

  private mutating func choose(_ number: Int) {
    guard let beat, beat.choices.indices.contains(number) else { return }
    if let before = stop.choice, before != number {
      // Another way from a fork is a visit of its own; what was cast at the first stays there.
      road.append(TrainingStop(part: stop.part))
      place = road.count - 1
    }
    road[place].choice = number
    road[place].shown = 4
  }

  private mutating func go(to part: TrainingPart) {
    if let known = road.lastIndex(where: { $0.part == part }) {
      place = known
    } else {
      road.append(TrainingStop(part: part))
      place = road.count - 1
    }
  }

  /// The last fork at or before where one is, whose choice was made; nil where there is none.
  public var fork: Int? {
    road[...place].lastIndex { stop in
      guard case .beat(let id) = stop.part, stop.choice != nil else { return false }
      return (scenario.beat(id)?.choices.count ?? 0) > 1
    }
  }

  private mutating func goToFork() {
    guard let fork else { return }
    place = fork
    road[place].shown = 3
  }

  // MARK: The time

  private mutating func count(until move: TrainingMove) {
    defer { counted = move.at }
    guard let counted, !isPaused else { return }
    // While the machine was off nobody was at it.
    let end = if case .takeUp(let seen) = move.deed { min(seen, move.at) } else { move.at }
    road[place].spent += Self.milliseconds(from: counted, to: end)
  }

  /// Milliseconds spent at a part, on every visit, until now.
  public func spent(at part: TrainingPart, now: Instant) -> Int {
    let before = road.filter { $0.part == part }.reduce(0) { $0 + $1.spent }
    return stop.part == part ? before + running(at: now) : before
  }

  /// Milliseconds spent in all until now, without pauses.
  public func spent(now: Instant) -> Int {
    road.reduce(0) { $0 + $1.spent } + running(at: now)
  }

  private func running(at now: Instant) -> Int {
    guard let counted, !isPaused else { return 0 }
    return Self.milliseconds(from: counted, to: now)
  }

  /// None where a clock was set back; a day at most where one was set forward.
  private static func milliseconds(from start: Instant, to end: Instant) -> Int {
    let (span, isTooLong) = end.milliseconds.subtractingReportingOverflow(start.milliseconds)
    return isTooLong ? 0 : Int(max(0, min(span, 24 * 3_600_000)))
  }
}
