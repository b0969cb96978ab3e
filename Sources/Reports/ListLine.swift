public import Practice
internal import Surface

/// Feedback as `list` prints it: one line each, in columns.
public enum ListLine {
  /// The columns that names are cut to.
  private static let widest = (trainee: 20, situation: 22, by: 18)

  /// Returns a line for each entry, without line feeds.
  ///
  /// - Parameters:
  ///   - entries: Feedback, of one trainee or of several.
  ///   - names: How ids read.
  ///   - year: The year that goes without saying.
  ///   - width: Columns that no line exceeds; nil where nothing is to be cut off the words.
  ///   - now: The present moment, to tell a stamp that is ahead of it.
  /// - Returns: Lines that are safe to show, their columns in line even for wide names.
  public static func render(
    _ entries: [FeedbackEntry], names: Names, year: Int, width: Int? = nil,
    now: Instant? = nil
  ) -> [String] {
    let rows = entries.map { cells(of: $0, names: names, year: year) }
    let widths = (0..<5).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return zip(entries, rows).map { entry, cells in
      let start = zip(cells, widths).reduce(SafeText.empty) { line, cell in
        line + cell.0.padded(to: cell.1) + "  "
      }
      let line = start + SafeText(marks(of: entry, now: now) + entry.firstWords)
      return trimmed((width.map(line.truncated) ?? line).text)
    }
  }

  private static func cells(of entry: FeedbackEntry, names: Names, year: Int) -> [SafeText] {
    [
      SafeText(entry.id.short), SafeText(entry.at.day.short(besides: year)),
      SafeText(names.trainee(entry.feedback.trainee)).truncated(to: widest.trainee),
      SafeText(names.situation(entry.feedback.situation)).truncated(to: widest.situation),
      SafeText(names.person(entry.by)).truncated(to: widest.by),
    ]
  }

  /// What must not be overlooked about it, in words.
  private static func marks(of entry: FeedbackEntry, now: Instant?) -> String {
    var marks: [String] = []
    if entry.state.isWithdrawn { marks.append("[withdrawn] ") }
    if entry.state.isDamaged { marks.append("[damaged] ") }
    if entry.state.versions > 1 { marks.append("[\(entry.state.versions) versions] ") }
    if let now, entry.isAhead(of: now) { marks.append("[clock ahead] ") }
    if entry.isUnsaid { marks.append("[to say] ") }
    return marks.joined()
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
