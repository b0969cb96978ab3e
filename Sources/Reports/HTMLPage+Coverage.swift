internal import Practice

/// The charts of where it was seen: how many records, and which groups of look-fors.
extension HTMLPage {
  /// Lengths of the bars, in the units of the chart.
  private enum Bars {
    static let left = 190
    static let longest = 420
    static let row = 26
  }

  /// Lengths of the grid, in the units of the chart.
  private enum Grid {
    static let left = 178
    static let column = 40
    static let row = 30
    static let head = 168
    /// What slanting titles need beside the last column.
    static let right = 84
  }

  mutating func coverage(_ coverage: Coverage) {
    endList()
    put("<h3>How many records, by situation</h3>\n")
    bars(coverage)
    grid(coverage)
  }

  private mutating func bars(_ coverage: Coverage) {
    let settings = [
      (title: "Clinical work", rows: coverage.clinical.filter { $0.records > 0 }),
      (title: "The running of the service", rows: coverage.management.filter { $0.records > 0 }),
    ].filter { !$0.rows.isEmpty }
    let rows = settings.flatMap(\.rows)
    let most = max(rows.map(\.records).max() ?? 1, 1)
    let height = (rows.count + settings.count) * Bars.row + 8
    beginChart("bars", width: 660, height: height, title: "Records by situation")
    for (place, row) in rows.enumerated() {
      if place > 0 { put("; ") }
      put(text: row.title)
      put(" ")
      put(row.records)
    }
    put(".</desc>\n")
    var y = 0
    for setting in settings {
      label(setting.title, x: 0, y: y + 18, "<text class=\"head\"")
      y += Bars.row
      for row in setting.rows {
        label(cut(row.title, to: 28), x: Bars.left - 12, y: y + 17, "<text text-anchor=\"end\"")
        // One record is one step for as long as the longest bar fits.
        let step = min(24, Bars.longest / most)
        let length = step > 0 ? row.records * step : max(2, row.records * Bars.longest / most)
        rect("<rect class=\"full\"", x: Bars.left, y: y + 4, width: length, height: 17)
        label(row.records, x: Bars.left + length + 9, y: y + 17)
        y += Bars.row
      }
    }
    put("</svg></div>\n</figure>\n")
  }

  private mutating func grid(_ coverage: Coverage) {
    let settings = [
      (title: "Clinical work", rows: coverage.clinical),
      (title: "The running of the service", rows: coverage.management),
    ].filter { !$0.rows.isEmpty }
    let count = settings.reduce(0) { $0 + $1.rows.count }
    let width = max(Grid.left + coverage.groups.count * Grid.column + Grid.right, 620)
    let bottom = Grid.head + (count + settings.count) * Grid.row
    put("<h3>What was looked for, and what was seen</h3>\n")
    beginChart(
      "grid", width: width, height: bottom + 44,
      title: "Situations by groups of look-fors: seen, looked for and not seen, never looked")
    put("The table below says the same in words.</desc>\n")
    for (place, group) in coverage.groups.enumerated() {
      slanted(cut(group.title, to: 28), x: middle(of: place) - 4, y: Grid.head - 8)
    }
    var y = Grid.head
    for setting in settings {
      label(setting.title, x: 0, y: y + 20, "<text class=\"head\"")
      y += Grid.row
      for row in setting.rows {
        label(cut(row.title, to: 26), x: Grid.left - 12, y: y + 20, "<text text-anchor=\"end\"")
        rect(
          "<rect class=\"rule\"", x: Grid.left, y: y + Grid.row - 1,
          width: coverage.groups.count * Grid.column, height: 1)
        for (place, cell) in row.cells.enumerated() { mark(cell, x: middle(of: place), y: y + 15) }
        y += Grid.row
      }
    }
    key(y: bottom + 30)
    put("</svg></div>\n")
    table(coverage, settings)
    put("</figure>\n")
  }

  private func middle(of column: Int) -> Int {
    Grid.left + column * Grid.column + Grid.column / 2
  }

  /// A cell: a full square with how often, a hollow one, or a dot.
  private mutating func mark(_ cell: Coverage.Cell, x: Int, y: Int) {
    switch cell.state {
    case .seen:
      rect("<rect class=\"full\" rx=\"3\"", x: x - 15, y: y - 10, width: 30, height: 20)
      label(
        cell.well + cell.workOn, x: x, y: y + 5, "<text class=\"in\" text-anchor=\"middle\"")
    case .lookedForNotSeen:
      rect("<rect class=\"hollow\" rx=\"3\"", x: x - 14, y: y - 9, width: 28, height: 18)
    case .neverLooked:
      dot("<circle class=\"dot\" r=\"2\"", x: x, y: y)
    }
  }

  private mutating func key(y: Int) {
    rect("<rect class=\"full\" rx=\"3\"", x: 0, y: y - 15, width: 30, height: 20)
    label("seen, and how often marked", x: 40, y: y)
    rect("<rect class=\"hollow\" rx=\"3\"", x: 241, y: y - 14, width: 28, height: 18)
    label("looked for, not seen", x: 280, y: y)
    dot("<circle class=\"dot\" r=\"2\"", x: 450, y: y - 5)
    label("never looked", x: 464, y: y)
  }

  /// The grid in words, for those who hear it or copy it.
  private mutating func table(
    _ coverage: Coverage, _ settings: [(title: String, rows: [Coverage.Row])]
  ) {
    put("<details><summary>The same as a table</summary>\n<div class=\"scroll\" tabindex=\"0\" ")
    put("role=\"region\" aria-label=\"Situations by groups of look-fors, in words\"><table>\n")
    put("<thead><tr><th scope=\"col\">Situation</th><th scope=\"col\">Records</th>")
    for group in coverage.groups {
      put("<th scope=\"col\">")
      put(text: group.title)
      put("</th>")
    }
    put("</tr></thead>\n<tbody>\n")
    for setting in settings {
      for row in setting.rows {
        put("<tr><th scope=\"row\">")
        put(text: row.title)
        put("</th><td>")
        put(row.records)
        put("</td>")
        for cell in row.cells {
          put("<td>")
          put(text: cell.words)
          put("</td>")
        }
        put("</tr>\n")
      }
    }
    put("</tbody></table></div></details>\n")
  }
}

extension Coverage.Cell {
  /// The cell in words: marked twice; looked for, not seen; never looked.
  var words: String {
    switch state {
    case .seen:
      switch well + workOn {
      case 1: "marked once"
      case 2: "marked twice"
      case let count: "marked \(count) times"
      }
    case .lookedForNotSeen: "looked for, not seen"
    case .neverLooked: "never looked"
    }
  }
}
