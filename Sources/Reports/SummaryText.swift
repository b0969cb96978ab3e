public import Practice

/// A summary as plain text, to be read aloud, printed or pasted.
///
/// Words and counts of what there was to see; no colour is needed to read it.
public enum SummaryText {
  /// Returns the text with a line feed at its end.
  ///
  /// - Parameters:
  ///   - summary: The figures and words.
  ///   - width: Columns that no line of ours exceeds.
  ///   - signs: Which signs draw bars.
  /// - Returns: The page, safe to show on any terminal.
  public static func render(
    _ summary: Summary, width: Int = 80, signs: PlainSigns = .unicode
  ) -> String {
    var page = PlainPage(width: width, signs: signs)
    head(summary, on: &page)
    figures(summary, on: &page)
    support(summary, on: &page)
    quotes("Went well", summary.well, of: summary, on: &page)
    quotes("To work on", summary.workOn, of: summary, on: &page)
    quotes("Also written", summary.unmarked, of: summary, on: &page)
    agreed(summary, on: &page)
    ahead(summary, on: &page)
    return page.text
  }

  /// Says whose it is, what it rests on and what it is not, before anything else.
  private static func head(_ summary: Summary, on page: inout PlainPage) {
    page.paragraph("Leadership, management and followership: \(summary.name)")
    if !summary.particulars.isEmpty {
      page.paragraph(summary.particulars.joined(separator: page.signs.dot))
    }
    page.paragraph(span(of: summary))
    page.gap()
    page.paragraph(
      "This is formative: feedback for learning, in the words of those who were there. "
        + "It is not an assessment, and no score, grade or decision can be read from it.")
    page.heading("What it rests on")
    for sentence in summary.sampling { page.paragraph(sentence, indent: 2, hanging: 2) }
    if !summary.unsaid.isEmpty {
      let count = summary.unsaid.count
      let are = count == 1 ? "One record is" : "\(count) records are"
      page.paragraph(
        "\(are) not yet said to the trainee, and marked so below.", indent: 2, hanging: 2)
    }
  }

  private static func span(of summary: Summary) -> String {
    let drawn = "Drawn up \(summary.today.short(besides: 0))."
    return switch (summary.since, summary.until) {
    case (let since?, let until?):
      "From \(since.short(besides: 0)) to \(until.short(besides: 0)). \(drawn)"
    case (let since?, nil): "Since \(since.short(besides: 0)). \(drawn)"
    case (nil, let until?): "Until \(until.short(besides: 0)). \(drawn)"
    case (nil, nil): "All that is recorded. \(drawn)"
    }
  }

  private static func figures(_ summary: Summary, on page: inout PlainPage) {
    let sections = [
      ("Where it was seen", summary.bySituation), ("What was marked", summary.byGroup),
      ("What it was about", summary.byRole), ("Who watched", summary.observers),
    ]
    for (heading, tallies) in sections where !tallies.isEmpty {
      page.heading("\(heading) (records)")
      page.bars(tallies.map { ($0.title, $0.count) })
    }
  }
}
