public import Practice

/// What a library has for each situation, stage and role: scenarios and moments.
///
/// A moment counts for a role when some look-for of that role can be seen in it, and for a stage when
/// it fits it.
public struct LibraryCoverage: Sendable {
  private static let stages: [Stage] = [.foundation, .core, .higher]
  private static let roles: [LeadershipRole] = [.leadership, .management, .followership]

  /// One cell.
  private struct Cell {
    var scenarios: Int
    var moments: Int
    /// The number of the reason why it is empty.
    var reason: Int?

    var isEmpty: Bool { scenarios == 0 && moments == 0 }

    var words: String {
      if isEmpty { return reason.map { "(\($0))" } ?? "?" }
      let scenarios = scenarios == 0 ? "-" : "**\(scenarios)**"
      return "\(scenarios) / \(moments == 0 ? "-" : "\(moments)")"
    }
  }

  private let guidance: Guidance
  private let rows: [(situation: Situation, cells: [Cell])]
  /// Cells that are empty and nobody says why, in words.
  public let unexplained: [String]

  /// Counts; in proportion to the library.
  public init(_ guidance: Guidance) {
    self.guidance = guidance
    var rows: [(situation: Situation, cells: [Cell])] = []
    var unexplained: [String] = []
    for situation in guidance.situations {
      var cells: [Cell] = []
      for stage in Self.stages {
        for role in Self.roles {
          let cell = Self.cell(situation, stage, role, in: guidance)
          if cell.isEmpty, cell.reason == nil {
            unexplained.append("\(situation.id), \(stage.rawValue), \(role.rawValue)")
          }
          cells.append(cell)
        }
      }
      rows.append((situation, cells))
    }
    self.rows = rows
    self.unexplained = unexplained
  }

  private static func cell(
    _ situation: Situation, _ stage: Stage, _ role: LeadershipRole, in guidance: Guidance
  ) -> Cell {
    let scenarios = guidance.scenarios.count { scenario in
      scenario.situation == situation.id && scenario.stages.contains(stage)
        && scenario.role == role
    }
    let moments = situation.moments.count { moment in
      moment.stages.contains(stage)
        && moment.watchFor.contains { guidance.lookFor($0)?.role == role }
    }
    let reason = guidance.gaps.firstIndex { gap in
      (gap.situation == nil || gap.situation == situation.id) && gap.stages.contains(stage)
        && gap.roles.contains(role)
    }
    return Cell(scenarios: scenarios, moments: moments, reason: reason.map { $0 + 1 })
  }

  /// The table and its reasons, as Markdown.
  public func markdown() -> String {
    let heads = Self.stages.flatMap { stage in
      Self.roles.map { "\(stage.rawValue) \($0.rawValue)" }
    }
    var lines = [
      "| situation | \(heads.joined(separator: " | ")) |",
      "|---|\(String(repeating: "---|", count: heads.count))",
    ]
    for (situation, cells) in rows {
      lines.append("| \(situation.id) | \(cells.map(\.words).joined(separator: " | ")) |")
    }
    let used = Set(rows.flatMap(\.cells).filter(\.isEmpty).compactMap(\.reason))
    if !used.isEmpty { lines.append("") }
    for (place, gap) in guidance.gaps.enumerated() where used.contains(place + 1) {
      lines.append("(\(place + 1)) \(gap.why)")
      lines.append("")
    }
    return lines.joined(separator: "\n") + (used.isEmpty ? "\n" : "")
  }
}
