import Practice
import Reports
import TestSupport
import Testing

struct EntryTextTests {
  private func page(_ id: String) throws -> String {
    let entry = try #require(PriyasStory.story.entry(RecordID(id)))
    return EntryText.render(entry, story: PriyasStory.story, names: PriyasStory.names)
  }

  @Test(arguments: [
    ("019a9b1c-0000-7000-8000-000000003f2a", PriyasPages.handover), ("f4", PriyasPages.amended),
    ("f5", PriyasPages.withdrawn),
  ])
  func `feedback is shown with what became of it`(id: String, expected: String) throws {
    #expect(try page(id) == expected)
  }

  @Test func `what the trainee answered stands beside it`() throws {
    #expect(try page("f1").contains("They wrote    I had not noticed that I waited.\n"))
    #expect(try page("f1").contains("Said to them  12 Aug 2026\n"))
  }

  @Test func `versions made apart are both shown, and the page says so`() throws {
    var records = FixtureRecords()
    records.add(.feedback(Fixture.feedback(saw: "first")), id: "f1")
    for (id, saw) in [("m1", "here"), ("m2", "there")] {
      records.add(
        .amendment(
          .init(
            of: RecordID("f1"), over: [RecordID("f1")],
            body: .feedback(Fixture.feedback(saw: saw)))),
        id: id, at: Fixture.time("2026-11-19T08:00:00Z"))
    }
    records.changeLast { $0.isDamaged = true }
    let story = Story(trainee: RecordID("priya"), records: records.all, erased: Erased())
    let entry = try #require(story.entries.first)
    let page = EntryText.render(entry, story: story, names: PriyasStory.names)
    #expect(page.contains("I saw         there\n"))
    #expect(page.contains("Damaged       a line of it does not match its check"))
    #expect(
      page.hasSuffix(
        """
        HISTORY
          2 versions were made apart. All stand; the last one shows.
          19 Nov 2026 08:00  written by Dr A. Okafor
            it said I saw: first
          19 Nov 2026 08:01  amended by Dr A. Okafor, stands too
            it said I saw: here
          19 Nov 2026 08:02  amended by Dr A. Okafor

        """))
  }
}
