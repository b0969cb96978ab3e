public import Practice

/// The history of feedback as `show --history` prints it: what was done, and what it changed.
public enum HistoryText {
  /// Returns the text with a line feed at its end.
  ///
  /// - Parameters:
  ///   - entry: The feedback.
  ///   - story: The story that it is in, for its step and its project.
  ///   - names: How ids read.
  ///   - width: Columns that no line of ours exceeds.
  /// - Returns: The lines, safe to show on any terminal.
  public static func render(
    _ entry: FeedbackEntry, story: Story, names: Names, width: Int = 80
  ) -> String {
    let history = EntryHistory(entry, in: story, names: names)
    var page = PlainPage(width: width, signs: .ascii)
    if history.versions > 1 {
      page.paragraph(
        "\(history.versions) versions were made apart. All stand; the last one shows.")
    }
    for event in history.events {
      let stands = event.standsBeside ? event.shows ? " (stands, shows)" : " (stands)" : ""
      page.paragraph(event.line(names: names, besides: 0) + stands, hanging: 2)
      for change in event.changes {
        page.paragraph("\(change.label)", indent: 2)
        page.paragraph("before: \(change.before ?? "(nothing)")", indent: 4, hanging: 2)
        page.paragraph("after:  \(change.after ?? "(nothing)")", indent: 4, hanging: 2)
      }
    }
    return page.text
  }
}
