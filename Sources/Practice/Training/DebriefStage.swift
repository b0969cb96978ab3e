/// A stage of the talk at the end, in the order in which a room can bear them.
///
/// The order, feelings before facts and facts before reasons, is that of PEARLS (Eppich and Cheng, 2015);
/// its words are the library's.
public enum DebriefStage: String, CaseIterable, Hashable, Sendable {
  case reactions, description, analysis, application, summary

  /// Its place among them, from 0.
  public var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The stage at a place; the last where there is none.
  static func at(_ place: Int) -> DebriefStage {
    allCases.indices.contains(place) ? allCases[place] : .summary
  }

  /// Its share of a debrief of so many minutes; together they are all of it.
  public func minutes(of whole: Int) -> Int {
    // Half of the time for the reasons and for what comes of them; what is left over is theirs.
    let short = max(1, whole / 8)
    switch self {
    case .reactions, .description, .summary: return short
    case .application: return max(1, whole / 4)
    case .analysis: return max(1, whole - 3 * short - max(1, whole / 4))
    }
  }
}
