public import Practice

/// A summary as Markdown, in which nobody's words can become a link, a picture or HTML.
public enum SummaryMarkdown {
  /// Returns the document with a line feed at its end.
  ///
  /// - Parameters:
  ///   - summary: The figures and words.
  ///   - framework: The framework that what was marked is grouped by as well; nil for none.
  /// - Returns: The document.
  public static func render(_ summary: Summary, framework: Framework? = nil) -> String {
    var page = MarkdownPage(records: summary.records)
    SummaryWriter(summary, framework: framework).write(on: &page)
    return page.text
  }
}
