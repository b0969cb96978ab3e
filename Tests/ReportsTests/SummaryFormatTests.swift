import Practice
import Reports
import TestSupport
import Testing

struct SummaryFormatTests {
  @Test(arguments: SummaryFormat.allCases)
  func `a varied story is the kept file in every format`(format: SummaryFormat) {
    let story = VariedStory.golden
    GoldenFiles.expect(
      format.render(story.summary, framework: story.framework), "varied.\(format.fileExtension)")
  }

  @Test(arguments: SummaryFormat.allCases)
  func `every format says that it is formative and marks what was not said`(format: SummaryFormat) {
    let page = format.render(VariedStory.golden.summary)
    let words = page.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("This is formative: feedback for learning"))
    #expect(words.contains("It is not an assessment, and no score, grade or decision"))
    #expect(words.contains("4 records, 2 situations, 2 observers."))
    #expect(words.contains("2 records are not yet said to the trainee, and marked so."))
  }

  @Test(arguments: SummaryFormat.allCases)
  func `what was withdrawn is in none`(format: SummaryFormat) {
    let story = VariedStory.golden
    let page = format.render(story.summary, framework: story.framework)
    #expect(!page.contains("nowhere to be seen") && !page.contains("wrong trainee"))
  }

  @Test(arguments: SummaryFormat.allCases)
  func `nothing that hides or turns a line is in any`(format: SummaryFormat) {
    let story = VariedStory.everywhere("a\u{1B}b\u{202E}c\u{200B}d\u{7}e\u{2028}f")
    let page = format.render(story.summary, framework: story.framework)
    let treacherous: [Unicode.Scalar] = ["\u{1B}", "\u{202E}", "\u{200B}", "\u{7}", "\u{2028}"]
    #expect(!page.unicodeScalars.contains { treacherous.contains($0) })
  }

  @Test(arguments: SummaryFormat.allCases)
  func `of nobody seen there is still a page in every format`(format: SummaryFormat) {
    let story = Story(trainee: PriyasStory.trainee, records: [], erased: Erased())
    let page = format.render(
      Summary(
        story: story, people: PriyasStory.people, guidance: Fixture.guidance,
        today: PriyasStory.today))
    #expect(page.contains("formative"))
    #expect(SummaryFormat.isSummary(beginning: Array(page.utf8.prefix(64))))
  }

  @Test(arguments: SummaryFormat.allCases)
  func `a summary is told by its first bytes, and another file is not`(format: SummaryFormat) {
    let page = format.render(PriyasStory.summary())
    #expect(SummaryFormat.isSummary(beginning: Array(page.utf8.prefix(64))))
    for other in ["", "#!/bin/sh\n", "{\"a\":1}", "<!doctype html>\n<html>", "Name,Date\r\n"] {
      #expect(!SummaryFormat.isSummary(beginning: Array(other.utf8)))
    }
  }

  @Test func `a name for a file is a date and a code`() {
    let summary = PriyasStory.summary()
    #expect(SummaryFormat.html.fileName(for: summary) == "ontherun-2026-11-22-c0de.html")
    let third = SummaryFormat.text.fileName(for: summary, number: 3)
    #expect(third == "ontherun-2026-11-22-c0de-3.txt")
    #expect(SummaryFormat.markdown.fileName(for: summary) == "ontherun-2026-11-22-c0de.md")
  }
}
