public import Practice

/// A summary as a table for a spreadsheet: one row a record, plain headers.
///
/// The last column says in every row what the table is, so that a row copied out still says so.
public enum SummaryCSV {
  static let headers = [
    "Kind", "Date", "Time", "Trainee", "Situation", "Setting", "Moment", "Role", "By",
    "By whose role", "Grade", "Stage", "Unit", "Went well", "To work on", "I saw", "Effect",
    "They said", "Next step", "Whose step", "Due", "Where it stands", "Support", "Ahead",
    "Project", "Jots", "Asked for by", "Said to the trainee", "Caution", "ID",
  ]

  /// What the table begins with.
  static let beginning = CSVTable.byteOrderMark + #""Kind","Date","Time","Trainee","#

  /// Returns the table, its last line ended too.
  ///
  /// - Parameters:
  ///   - summary: The figures and words.
  ///   - framework: A framework whose suggested links get a column; nil for none.
  /// - Returns: The table.
  public static func render(_ summary: Summary, framework: Framework? = nil) -> String {
    var table = CSVTable(records: summary.records)
    for header in headers { table.field(header) }
    if let framework { table.field("\(framework.title): \(FrameworkView.caution)") }
    table.field("What this is")
    table.endRow()
    var rows = SummaryRows(summary, framework: framework)
    rows.write(on: &table)
    return table.text
  }
}
