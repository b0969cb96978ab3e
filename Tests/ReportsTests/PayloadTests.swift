import Practice
import Reports
import TestSupport
import Testing

/// What happens to text that was written to become something else in a file.
struct PayloadTests {
  @Test func `there are as many payloads as were meant`() {
    #expect(GoldenFiles.pairs("csv.txt").count == 100)
    #expect(GoldenFiles.pairs("markdown.txt").count == 150)
    #expect(GoldenFiles.lines("html.txt").count == 207)
  }

  @Test(arguments: GoldenFiles.pairs("csv.txt"))
  func `in CSV no field can be a formula, and no text can leave its field`(
    typed: String, expected: String
  ) {
    let table = SummaryCSV.render(PayloadStory.saying(typed))
    #expect(table.contains(",\"\(expected)\",\"\","), "\(typed) became \(table.suffix(1_200))")
    // Read back as a spreadsheet would, there are as many fields as headers.
    let rows = CSVReading.rows(table)
    #expect(rows.map(\.count) == [31, 31])
    let formulas: [Character] = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
    for field in rows.joined() { #expect(!(field.first.map(formulas.contains) ?? false)) }
  }

  @Test(arguments: GoldenFiles.pairs("markdown.txt"))
  func `in Markdown nothing that was typed is markup`(typed: String, expected: String) {
    let page = SummaryMarkdown.render(PayloadStory.saying(typed))
    #expect(page.contains("\n> \(expected)\n\n*19 Nov 2026"))
    #expect(!page.contains("<"))
  }

  @Test(arguments: GoldenFiles.lines("html.txt"))
  func `in HTML the tags are ours alone, whatever was typed and wherever`(typed: String) {
    let hostile = VariedStory.everywhere(typed)
    let page = SummaryHTML.render(hostile.summary, framework: hostile.framework)
    #expect(HTMLReading.tags(page) == Self.ownTags)
    #expect(HTMLReading.isAllEscaped(page))
  }

  /// The tags of the same story with a harmless word in every place.
  private static let ownTags: [String] = {
    let harmless = VariedStory.everywhere("word")
    return HTMLReading.tags(SummaryHTML.render(harmless.summary, framework: harmless.framework))
  }()

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    (#"" onmouseover="x"#, "&quot; onmouseover=&quot;x"),
    ("' onfocus='x", "&#39; onfocus=&#39;x"),
    ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    ("</title><img>", "&lt;/title&gt;&lt;img&gt;"),
    ("a\u{0}b", "a‹U+0000›b"),
  ])
  func `in HTML what was typed can be read as it was typed`(typed: String, expected: String) {
    let page = SummaryHTML.render(PayloadStory.saying(typed))
    #expect(page.contains("<blockquote>\(expected)</blockquote>"))
  }

  @Test func `a page has no script, no address and a policy against both`() {
    let page = SummaryHTML.render(VariedStory.golden.summary)
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
    for tag in HTMLReading.tags(page) {
      for word in ["<script", "<link", "<img", "<iframe", "src=", "href=\"h", " on"] {
        #expect(!tag.contains(word), "\(tag)")
      }
    }
    for word in ["url(", "@import"] { #expect(!page.contains(word)) }
  }
}

/// One record that says one thing.
enum PayloadStory {
  static func saying(_ text: String) -> Summary {
    var records = FixtureRecords()
    records.add(.feedback(Fixture.feedback(saw: text)))
    return Summary(
      story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()),
      people: PriyasStory.people, guidance: Fixture.guidance, today: PriyasStory.today)
  }
}
