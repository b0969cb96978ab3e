/// The parts of a walk in order, with the road that was taken through them.
public struct TrainingMap: Hashable, Sendable {
  /// A part, and how it was come through.
  public struct Row: Hashable, Sendable {
    /// From 1 on.
    public var number: Int
    /// The part.
    public var part: TrainingPart
    /// Its name.
    public var title: String
    /// What was taken there last, from 1; nil where nothing was.
    public var choice: Int?
    /// Whether one has been there.
    public var isVisited: Bool
    /// Whether one is there.
    public var isHere: Bool
  }

  /// The parts, the end left out.
  public let rows: [Row]

  /// Draws the map of a walk as it stands.
  public init(_ session: TrainingSession) {
    let parts: [(TrainingPart, String)] =
      [(.opening, "Who and where")] + session.scenario.beats.map { (.beat($0.id), $0.title) }
      + [(.practice, "Practice"), (.debrief, "Debrief")]
    rows = parts.enumerated().map { place, part in
      let visits = session.road.filter { $0.part == part.0 }
      return Row(
        number: place + 1, part: part.0, title: part.1,
        choice: visits.last?.choice.map { $0 + 1 }, isVisited: !visits.isEmpty,
        isHere: session.stop.part == part.0)
    }
  }
}
