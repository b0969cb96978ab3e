public import Practice

/// A summary as plain text, to be read aloud, printed or pasted.
///
/// Words and counts of what there was to see; no colour is needed to read it.
public enum SummaryText {
  /// Returns the text with a line feed at its end.
  ///
  /// - Parameters:
  ///   - summary: The figures and words.
  ///   - framework: The framework that what was marked is grouped by as well; nil for none.
  ///   - width: Columns that no line of ours exceeds.
  ///   - signs: Which signs draw bars.
  /// - Returns: The page, safe to show on any terminal.
  public static func render(
    _ summary: Summary, framework: Framework? = nil, width: Int = 80,
    signs: PlainSigns = .unicode
  ) -> String {
    var page = PlainPage(width: width, signs: signs)
    SummaryWriter(summary, framework: framework).write(on: &page)
    return page.text
  }
}
