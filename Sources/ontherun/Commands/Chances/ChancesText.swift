import Practice
import Surface

/// Chances as plain lines: a person and what they were given, seen at and promised, in words.
enum ChancesText {
  /// Returns lines of a width, without line feeds.
  static func render(_ table: ChanceTable, width: Int) -> [String] {
    var lines: [String] = []
    let names = min(24, (table.rows.map { SafeText($0.name).columns }.max() ?? 0)) + 2
    for group in table.groups {
      if let title = group.title {
        if !lines.isEmpty { lines.append("") }
        lines.append(title)
      }
      for row in group.rows { lines += self.lines(row, in: table, names: names, width: width) }
    }
    let nobody = [
      ("Nobody yet", table.notSeen), ("Not given, though seen", table.notGiven),
    ].filter { !$0.1.isEmpty }
    if !nobody.isEmpty { lines.append("") }
    for (label, columns) in nobody {
      lines += wrapped("\(label): \(columns.map(\.title).joined(separator: ", "))", 2, width)
    }
    return lines
  }

  private static func lines(
    _ row: ChanceTable.Row, in table: ChanceTable, names: Int, width: Int
  ) -> [String] {
    let name = SafeText(row.name).truncated(to: names - 2).padded(to: names)
    let grade = row.grade.isEmpty ? "" : "\(row.grade): "
    let words = SafeText(grade + (table.words(of: row) ?? "nothing yet"))
    let room = max(20, width - names)
    return words.wrapped(at: room).enumerated().map { place, line in
      (place == 0 ? name.text : String(repeating: " ", count: names)) + line.text
    }
  }

  private static func wrapped(_ words: String, _ indent: Int, _ width: Int) -> [String] {
    SafeText(words).wrapped(at: max(20, width - indent)).enumerated().map { place, line in
      (place == 0 ? "" : String(repeating: " ", count: indent)) + line.text
    }
  }
}
