public import Practice

/// What a summary can be written as.
public enum SummaryFormat: String, CaseIterable, Sendable {
  case text, markdown, json, csv, html

  /// The ending of such a file's name.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .json: "json"
    case .csv: "csv"
    case .html: "html"
    }
  }

  /// Returns a summary in this format, as a file holds it.
  ///
  /// - Parameters:
  ///   - summary: The figures and words.
  ///   - framework: The framework that what was marked is grouped by as well; nil for none.
  /// - Returns: The whole file.
  public func render(_ summary: Summary, framework: Framework? = nil) -> String {
    switch self {
    case .text: SummaryText.render(summary, framework: framework)
    case .markdown: SummaryMarkdown.render(summary, framework: framework)
    case .json: SummaryJSON.render(summary, framework: framework)
    case .csv: SummaryCSV.render(summary, framework: framework)
    case .html: SummaryHTML.render(summary, framework: framework)
    }
  }

  /// A name for a file that tells nobody whose it is: `ontherun-2026-11-22-c0de.html`.
  ///
  /// - Parameters:
  ///   - summary: What is in the file.
  ///   - number: Which of several of that day; the first has none in its name.
  /// - Returns: The name.
  public func fileName(for summary: Summary, number: Int = 1) -> String {
    let more = number > 1 ? "-\(number)" : ""
    return "ontherun-\(summary.today)-\(summary.trainee.short)\(more).\(fileExtension)"
  }

  /// Whether a file that begins so is an earlier summary, which a new one may take the place of.
  public static func isSummary(beginning bytes: some Collection<UInt8>) -> Bool {
    allCases.contains { bytes.starts(with: $0.beginning.utf8) }
      || bytes.starts(with: PasteBlock.beginning.utf8)
  }

  /// What every summary in this format begins with.
  var beginning: String {
    switch self {
    case .text: "\(SummaryWriter.title): "
    case .markdown: "# \(SummaryWriter.title): "
    case .json: #"{"trainee":""#
    case .csv: SummaryCSV.beginning
    case .html: SummaryHTML.beginning.description
    }
  }
}
