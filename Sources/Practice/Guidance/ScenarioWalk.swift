/// A scenario played through, every path of it.
public struct ScenarioWalk: Hashable, Sendable {
  /// One way through the beats.
  public struct Path: Hashable, Sendable {
    /// A beat on the way.
    public struct Step: Hashable, Sendable {
      /// The beat.
      public var beat: Beat.ID
      /// Which of its choices was taken, from 0; nil where there was none.
      public var choice: Int?
    }

    /// The beats, first to last.
    public var steps: [Step]
    /// The minutes of its beats.
    public var minutes: Int
  }

  /// Beyond so many paths nobody plays them all.
  public static let pathLimit = 10_000

  /// The paths that end, in the order of their choices.
  public private(set) var paths: [Path] = []
  /// Beats that a path comes back to, so that it never ends.
  public private(set) var endless: [Beat.ID] = []
  /// On how many paths each beat lies.
  public private(set) var hits: [Beat.ID: Int] = [:]
  /// Whether there were more paths than anybody plays.
  public private(set) var isCut = false

  private let beats: [Beat.ID: Beat]
  private var stepsLeft = pathLimit * 12

  /// Plays beats from the first on; a choice that leads nowhere ends its path.
  public init(_ beats: [Beat]) {
    self.beats = Dictionary(beats.map { ($0.id, $0) }) { first, _ in first }
    guard let first = beats.first else { return }
    var way: [Path.Step] = []
    walk(from: first, along: &way, minutes: 0)
  }

  /// The minutes of the longest path.
  public var longest: Int { paths.map(\.minutes).max() ?? 0 }

  /// When a beat begins, in minutes after the first: the soonest and the latest of all paths.
  public func start(of id: Beat.ID) -> ClosedRange<Int>? {
    let starts = paths.compactMap { path -> Int? in
      guard let place = path.steps.firstIndex(where: { $0.beat == id }) else { return nil }
      return path.steps[..<place].reduce(0) { $0 + (beats[$1.beat]?.minutes ?? 0) }
    }
    guard let soonest = starts.min(), let latest = starts.max() else { return nil }
    return soonest...latest
  }

  private mutating func walk(from beat: Beat, along way: inout [Path.Step], minutes: Int) {
    guard paths.count < Self.pathLimit, stepsLeft > 0, way.count < 64 else {
      isCut = true
      return
    }
    stepsLeft -= 1
    if way.contains(where: { $0.beat == beat.id }) {
      if !endless.contains(beat.id) { endless.append(beat.id) }
      return
    }
    let minutes = minutes + beat.minutes
    let branches: [(choice: Int?, to: Beat?)] =
      beat.choices.isEmpty
      ? [(nil, beat.next.flatMap { beats[$0] })]
      : beat.choices.indices.map { ($0, beats[beat.choices[$0].to]) }
    for branch in branches {
      way.append(Path.Step(beat: beat.id, choice: branch.choice))
      if let next = branch.to {
        walk(from: next, along: &way, minutes: minutes)
      } else if paths.count < Self.pathLimit {
        paths.append(Path(steps: way, minutes: minutes))
        for step in way { hits[step.beat, default: 0] += 1 }
      }
      way.removeLast()
    }
  }
}

extension ScenarioWalk {
  /// The beats that can be reached from the first; in proportion to the beats.
  public static func reached(in beats: [Beat]) -> Set<Beat.ID> {
    let known = Dictionary(beats.map { ($0.id, $0) }) { first, _ in first }
    var reached: Set<Beat.ID> = []
    var waiting = beats.prefix(1).map(\.id)
    while let id = waiting.popLast() {
      guard let beat = known[id], reached.insert(id).inserted else { continue }
      waiting += beat.following
    }
    return reached
  }
}
