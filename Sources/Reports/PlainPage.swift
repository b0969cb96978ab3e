internal import Surface

/// Lines of plain text within a width: headings, paragraphs and rows, all of them safe to show.
struct PlainPage {
  let width: Int
  /// Signs for bars and dots, plain where a terminal may have no others.
  let signs: PlainSigns
  private(set) var lines: [String] = []

  init(width: Int, signs: PlainSigns) {
    self.width = max(width, 20)
    self.signs = signs
  }

  /// The whole page, with a line feed at its end.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Writes a heading that is told by its capitals and the line before it.
  mutating func heading(_ words: String) {
    if lines.last?.isEmpty == false { lines.append("") }
    lines.append(SafeText(words.uppercased()).truncated(to: width).text)
  }

  /// Leaves a line free.
  mutating func gap() { lines.append("") }

  /// Writes words over as many lines as they need.
  ///
  /// - Parameters:
  ///   - words: The words, as they come from anybody.
  ///   - indent: Columns before the first line.
  ///   - hanging: Columns more before the lines that follow.
  mutating func paragraph(_ words: String, indent: Int = 0, hanging: Int = 0) {
    let columns = max(width - indent - hanging, 10)
    let wrapped = SafeText(words).wrapped(at: columns)
    for (place, line) in wrapped.enumerated() {
      let margin = indent + (place == 0 ? 0 : hanging)
      lines.append(String(repeating: " ", count: margin) + line.text)
    }
  }

  /// Writes a label and, in a column of its own, what it says.
  mutating func row(_ label: String, _ words: String) {
    let column = 14
    let wrapped = SafeText(words).wrapped(at: max(width - column, 10))
    for (place, line) in wrapped.enumerated() {
      let margin = SafeText(place == 0 ? label : "").padded(to: column)
      lines.append(margin.text + line.text)
    }
  }

  /// Writes names, bars and counts, the bars all beginning in one column.
  mutating func bars(_ rows: [(title: String, count: Int)]) {
    let titles = rows.map { SafeText($0.title).truncated(to: width / 2 - 4) }
    let names = titles.map(\.columns).max() ?? 0
    let room = max(width - names - 10, 5)
    let most = max(rows.map(\.count).max() ?? 0, 1)
    for (title, row) in zip(titles, rows) {
      // One sign is one record for as long as the longest bar fits.
      let length = most <= room ? row.count : max(1, row.count * room / most)
      let bar = String(repeating: signs.bar, count: length)
      lines.append("  \(title.padded(to: names).text)  \(bar) \(row.count)")
    }
  }
}
