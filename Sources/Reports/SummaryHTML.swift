public import Practice

/// A summary as one page of HTML: no script, no network, and it prints on A4.
///
/// What a trainee takes to a portfolio. Charts are inline SVG that reads without colour, each with
/// the same in words.
public enum SummaryHTML {
  /// What the page begins with.
  static let beginning: StaticString = "<!doctype html>\n<!-- A summary by OnTheRun -->\n"

  /// Returns the page.
  ///
  /// - Parameters:
  ///   - summary: The figures and words.
  ///   - framework: The framework that what was marked is grouped by as well; nil for none.
  /// - Returns: The page.
  public static func render(_ summary: Summary, framework: Framework? = nil) -> String {
    var page = HTMLPage(records: summary.records)
    SummaryWriter(summary, framework: framework).write(on: &page)
    page.put("</main>\n<footer><p>Drawn up by OnTheRun from its records on ")
    page.put(text: summary.today.short(besides: 0))
    page.put(". ")
    page.put(text: Summary.formative)
    page.put("</p></footer>\n</body>\n</html>\n")
    return page.text
  }
}
