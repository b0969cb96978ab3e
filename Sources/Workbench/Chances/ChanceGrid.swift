internal import Practice
internal import Surface

/// The part of a table of chances that fits a width, with the selected situation in sight.
struct ChanceGrid {
  let table: ChanceTable
  let selectedColumn: Int
  let words: FoundWords
  private let nameWidth: Int
  private let shown: Range<Int>

  /// Columns of one situation: a mark, its longest word or the figures, and a gap.
  private let cellWidth: Int

  init(table: ChanceTable, width: Int, selectedColumn: Int, words: FoundWords) {
    self.table = table
    self.selectedColumn = selectedColumn
    self.words = words
    let longest = table.rows.map { SafeText($0.name).columns + $0.grade.count + 2 }.max() ?? 0
    // Found words have a sign before and behind them.
    let signs = words.isEmpty ? 0 : 2
    let words = table.columns.flatMap { $0.title.split(separator: " ") }
    cellWidth = max(11, min(15, (words.map { SafeText(String($0)).columns }.max() ?? 0) + 2))
    nameWidth = min(max(longest + signs, 8) + 2, max(14, width / 3), 34)
    let room = max(1, (width - nameWidth) / cellWidth)
    // A page of columns turns only when the selection leaves it, so that the rest stands still.
    let start = min(selectedColumn / room * room, max(0, table.columns.count - room))
    shown = start..<min(table.columns.count, start + room)
  }

  /// Where the cursor stands in the selected row.
  var columnOfSelection: Int { nameWidth + (selectedColumn - shown.lowerBound) * cellWidth }

  /// The situations' titles, over two lines, and signs for what lies to the left and right.
  var header: [Line] {
    let titles = shown.map { SafeText(table.columns[$0].title).wrapped(at: cellWidth - 2) }
    return (0..<2).map { row in
      var line = row == 0 ? more : .empty
      for (offset, lines) in titles.enumerated() {
        let isHere = shown.lowerBound + offset == selectedColumn
        line = line.filled(to: nameWidth + offset * cellWidth + 1)
        guard lines.count > row else { continue }
        let isCut = row == 1 && lines.count > 2
        let text = isCut ? lines[row].truncated(to: cellWidth - 4) + "…" : lines[row]
        line = line.adding(text.truncated(to: cellWidth - 2), isHere ? .accent : .label)
      }
      return line
    }
  }

  /// Which of the situations are in sight.
  private var more: Line {
    let all = table.columns.count
    guard shown.count < all else { return Line("People", .label) }
    let from = shown.lowerBound + 1
    return Line(
      "\(shown.lowerBound > 0 ? "< " : "")\(from)–\(shown.upperBound)/\(all)\(shown.upperBound < all ? " >" : "")",
      .hint)
  }

  /// A row of the page: a group's title, or a person.
  enum Row {
    case title(String)
    case person(ChanceTable.Row)

    /// Whom it is about; nil for a title.
    var person: RecordID? { if case .person(let row) = self { row.id } else { nil } }
  }

  /// The rows, of which only those in sight need be made into lines.
  var rows: [Row] {
    table.groups.flatMap { group in
      (group.title.map { [.title($0)] } ?? []) + group.rows.map { Row.person($0) }
    }
  }

  /// The line of a row.
  func line(_ row: Row, selecting selected: RecordID?) -> Line {
    switch row {
    case .title(let title): Line("\(title)", .title)
    case .person(let row): line(row, isHere: row.id == selected)
    }
  }

  private func line(_ row: ChanceTable.Row, isHere: Bool) -> Line {
    let room = nameWidth - 3
    let grade = SafeText(row.grade).truncated(to: max(3, room / 3))
    let gradeRoom = grade.isEmpty ? 0 : grade.columns + 1
    let name = SafeText(row.name).truncated(to: room - gradeRoom)
    var line = Line(isHere ? "> " : "  ", .accent)
      .adding(name.text, finding: words, isHere ? .selection : .text)
    if !grade.isEmpty { line = line.adding(" ").adding(grade, .hint) }
    for place in shown {
      let start = nameWidth + (place - shown.lowerBound) * cellWidth
      let isChosen = isHere && place == selectedColumn
      let sign = SafeText(row.cells[place].sign).truncated(to: cellWidth - 2)
      line = line.cut(to: start).filled(to: start).adding(isChosen ? ">" : " ", .accent)
        .adding(sign, isChosen ? .selection : row.cells[place].isEmpty ? .hint : .text)
    }
    return line
  }
}
