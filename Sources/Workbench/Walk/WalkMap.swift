internal import Practice
internal import Surface

/// The parts of a walk in a list, to see the road that was taken and to go anywhere.
struct WalkMap: Hashable, Sendable {
  var field = TextField(limit: 60)
  let rows: [TrainingMap.Row]
  private var chosen = 0

  init(_ session: TrainingSession) {
    rows = TrainingMap(session).rows
    chosen = rows.firstIndex { $0.isHere } ?? 0
  }

  /// The rows that what is typed fits: that number, or those words.
  func fitting() -> [TrainingMap.Row] {
    if let number = Int(field.text) { return rows.filter { $0.number == number } }
    let words = Fold.words(in: field.text)
    guard !words.isEmpty else { return rows }
    return rows.filter { row in
      let title = Fold.fold(row.title)
      return words.allSatisfy { title.contains($0) }
    }
  }

  /// The row that Enter goes to.
  func row() -> TrainingMap.Row? {
    let rows = fitting()
    return rows.isEmpty ? nil : rows[max(0, min(chosen, rows.count - 1))]
  }

  func selected(in world: World) -> TrainingPart? { row()?.part }

  /// Types, or moves among the rows; false for a key that means nothing here.
  mutating func press(_ key: Key, in world: World) -> Bool {
    switch key {
    case .up: chosen = max(0, chosen - 1)
    case .down: chosen = min(max(0, fitting().count - 1), chosen + 1)
    default:
      guard field.press(key) != .notMine else { return false }
      chosen = field.isEmpty ? rows.firstIndex { $0.isHere } ?? 0 : 0
    }
    return true
  }

  func lines(width: Int) -> (lines: [Line], cursor: Int) {
    var lines: [Line] = []
    var cursor = 0
    for row in fitting() {
      let isChosen = row == self.row()
      if isChosen { cursor = lines.count }
      let sign: SafeText = row.isHere ? "now" : row.isVisited ? "was" : ""
      var line = Line(isChosen ? "> " : "  ", .accent)
        .adding(row.number < 10 ? " \(row.number)  " : "\(row.number)  ", .key)
        .adding(sign, row.isHere ? .accent : .hint).filled(to: 10)
        .adding("\(row.title)", isChosen ? .selection : .text)
      if let choice = row.choice { line = line.adding("  took \(choice)", .hint) }
      lines.append(line.cut(to: width))
    }
    if lines.isEmpty { lines.append(Line("  nothing fits", .hint)) }
    return (lines, cursor)
  }
}
