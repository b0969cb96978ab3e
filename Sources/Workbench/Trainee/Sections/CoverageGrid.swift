internal import Practice
internal import Surface

/// Situations by groups of look-fors, as a grid that reads without colour, or in words.
struct CoverageGrid: Sendable {
  let groups: [LookFor.Group]

  /// The narrowest column of situations.
  private static let titleWidth = 18
  /// The narrowest cell: two signs, two digits and a space.
  private static let cellWidth = 5

  private func cell(_ width: Int) -> Int {
    guard !groups.isEmpty else { return Self.cellWidth }
    let longest = groups.map { SafeText($0.title).columns + 2 }.max() ?? 0
    return max(Self.cellWidth, min(longest, (width - 22) / groups.count))
  }

  private func title(_ width: Int) -> Int { min(28, width - cell(width) * groups.count) }

  /// Whether the columns fit beside each other.
  func fits(_ width: Int) -> Bool { title(width) >= Self.titleWidth }

  /// The names of the columns, over as many rows as the longest needs.
  func header(width: Int) -> [Line] {
    guard fits(width) else { return [] }
    let cell = cell(width)
    let names = groups.map { Self.name($0.title, room: cell - 1) }
    return (0..<(names.map(\.count).max() ?? 0)).map { row in
      var line = Line.empty.filled(to: title(width))
      for name in names {
        let text = row < name.count ? name[row] : ""
        line = line.adding(text.padded(to: cell), .label)
      }
      return line
    }
  }

  /// A name in so many columns: whole words below each other, else its beginning.
  private static func name(_ title: String, room: Int) -> [SafeText] {
    // Four letters are plainly an abbreviation, which the legend spells out; more say that they are cut.
    if room < 8, SafeText(title).columns > room { return [SafeText(String(title.prefix(room)))] }
    return SafeText(title).wrapped(at: room)
  }

  /// A situation's row.
  func line(_ row: Coverage.Row, width: Int) -> Line {
    let title = title(width)
    let name = SafeText(row.title).truncated(to: title - 1)
    var line = Line(name, row.records == 0 ? .hint : .text).filled(to: title)
    for (index, value) in row.cells.enumerated() {
      let start = line.columns
      line = line + Self.signs(value)
      if index < row.cells.count - 1 { line = line.filled(to: start + cell(width)) }
    }
    return line
  }

  private static func signs(_ cell: Coverage.Cell) -> Line {
    switch cell.state {
    case .neverLooked: return Line(Glyph.middleDot.text, .hint)
    case .lookedForNotSeen: return Line(Glyph.circleEmpty.text, .hint)
    case .seen:
      var line = Line.empty
      if cell.well > 0 { line = line.adding("+\(cell.well)", .well) }
      if cell.workOn > 0 { line = line.adding("~\(cell.workOn)", .workOn) }
      return line
    }
  }

  /// What the signs mean, and the columns' whole names.
  static func legend(_ groups: [LookFor.Group]) -> Block {
    Block { width in
      let grid = CoverageGrid(groups: groups)
      guard grid.fits(width) else { return [] }
      let signs = Line("+1", .well).adding(" done well  ", .hint).adding("~1", .workOn)
        .adding(" to work on  ", .hint).adding(Glyph.circleEmpty.text)
        .adding(" looked for, not seen  ", .hint).adding(Glyph.middleDot.text)
        .adding(" never looked", .hint)
      let names = groups.map(\.title).joined(separator: ", ")
      let isWhole = groups.allSatisfy {
        grid.cell(width) > 8 || SafeText($0.title).columns < grid.cell(width)
      }
      return isWhole
        ? [.empty, signs]
        : [.empty, signs]
          + SafeText("Columns: \(names)").wrapped(at: width).map { Line($0, .hint) }
    }
  }

  /// A situation's row in words: what was seen, what was looked for, what never.
  func inWords(_ row: Coverage.Row, width: Int) -> [Line] {
    var parts: [String] = []
    for (group, cell) in zip(groups, row.cells) where cell.state == .seen {
      let counts = [
        cell.well > 0 ? "\(cell.well) done well" : nil,
        cell.workOn > 0 ? "\(cell.workOn) to work on" : nil,
      ].compactMap { $0 }
      parts.append("\(group.title): \(counts.joined(separator: ", "))")
    }
    func all(_ state: Coverage.Cell.State) -> String {
      zip(groups, row.cells).filter { $0.1.state == state }.map { $0.0.title }
        .joined(separator: ", ")
    }
    let missed = all(.lookedForNotSeen)
    if !missed.isEmpty { parts.append("looked for, not seen: \(missed)") }
    let never = all(.neverLooked)
    if !never.isEmpty { parts.append("never looked: \(never)") }
    let title = SafeText(row.title)
    let records = row.records == 0 ? SafeText("nothing") : CoverageBlocks.records(row.records)
    return [Line(title, .label).adding(", ").adding(records)]
      + parts.flatMap { part in
        SafeText(part).wrapped(at: width - 2).map { Line("  ").adding($0, .hint) }
      }
  }
}
