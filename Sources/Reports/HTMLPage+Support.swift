internal import Practice

/// Support as a sequence: one column for each record, in the order of time.
extension HTMLPage {
  /// Lengths of the chart, in its own units.
  private enum Chart {
    static let left = 190
    static let column = 47
    static let row = 28
    /// Columns that fit; the list below has all.
    static let columns = 10
  }

  mutating func support(_ sequence: Summary.SupportSequence, names: Names) {
    subject(sequence.title)
    let points = sequence.points.filter { $0.back != nil }
    if points.count > 1 { chart(points, of: sequence, names: names) }
    put("<ol class=\"sequence\">\n")
    for point in sequence.points {
      put("<li><span class=\"day\">")
      put(text: point.at.day.short(besides: 0))
      put("</span> ")
      if let back = point.back { put(text: names.back(back)) }
      if point.back != nil && point.ahead != nil { put(" · ") }
      if let ahead = point.ahead {
        put("next time: ")
        put(text: names.ahead(ahead))
      }
      put("</li>\n")
    }
    put("</ol>\n")
  }

  private mutating func chart(
    _ points: [Summary.SupportSequence.Point], of sequence: Summary.SupportSequence, names: Names
  ) {
    // From the least help down to the most; 'did not see enough' is no place among them.
    let isShort = points.contains { $0.back == .notEnoughSeen }
    let rows =
      Support.Back.allCases.filter { $0 != .notEnoughSeen }.reversed()
      + (isShort ? [.notEnoughSeen] : [])
    let shown = points.suffix(Chart.columns)
    let bottom = rows.count * Chart.row
    beginChart(
      "support", width: Chart.left + Chart.columns * Chart.column + 8, height: bottom + 42,
      title: "Support in words, from the earliest to the latest")
    put("The list below says the same in words.")
    if shown.count < points.count { put(" The chart has the latest; the list has all.") }
    put("</desc>\n")
    for (place, back) in rows.enumerated() {
      let y = place * Chart.row + Chart.row / 2
      let words = cut(names.back(back), to: 30)
      label(words, x: Chart.left - 14, y: y + 5, "<text text-anchor=\"end\"")
      let width = Chart.columns * Chart.column
      rect("<rect class=\"rule\"", x: Chart.left, y: y, width: width, height: 1)
    }
    var year: Int?
    for (place, point) in shown.enumerated() {
      guard let back = point.back, let row = rows.firstIndex(of: back) else { continue }
      let x = Chart.left + place * Chart.column + Chart.column / 2
      let y = row * Chart.row + Chart.row / 2
      if back == .notEnoughSeen {
        dot("<circle class=\"hollow\" r=\"7\"", x: x, y: y)
      } else {
        dot("<circle class=\"full\" r=\"8\"", x: x, y: y)
      }
      let day = point.at.day
      label(day.short, x: x, y: bottom + 17, "<text class=\"tick\" text-anchor=\"middle\"")
      if day.year != year {
        label(day.year, x: x, y: bottom + 33, "<text class=\"tick\" text-anchor=\"middle\"")
      }
      year = day.year
    }
    put("</svg></div>\n</figure>\n")
  }
}
