import Practice
import Reports
import TestSupport
import Testing

struct ListLineTests {
  @Test func `each record is a line, in columns`() {
    let lines = ListLine.render(PriyasStory.story.entries, names: PriyasStory.names, year: 2026)
    #expect(lines == PriyasPages.list)
  }

  @Test func `columns stay in line beside wide names, and another year is said`() {
    var known = FixtureRecords()
    known.add(.person(Fixture.trainee("李伟")), id: "wei")
    known.add(.person(Fixture.trainee("Sam O'Neill")), id: "sam")
    var records = FixtureRecords(on: "2025-11-19")
    records.add(.feedback(Fixture.feedback(of: "wei", saw: "one")), id: "a1b2")
    records.add(.feedback(Fixture.feedback(of: "sam", saw: "two")), id: "c3d4")
    let names = Names(
      people: People(records: known.all, erased: Erased()), guidance: Fixture.guidance)
    let story = Story(trainee: RecordID("wei"), records: records.all, erased: Erased())
    #expect(
      ListLine.render(story.entries, names: names, year: 2026) == [
        "c3d4  19 Nov 2025  Sam O'Neill  handover  somebody unknown  [to say] two",
        "a1b2  19 Nov 2025  李伟         handover  somebody unknown  [to say] one",
      ])
  }

  @Test(arguments: [40, 80])
  func `where a width is given no line exceeds it`(width: Int) {
    let lines = ListLine.render(
      PriyasStory.story.entries, names: PriyasStory.names, year: 2026, width: width)
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test func `no entries are no lines`() {
    #expect(ListLine.render([], names: PriyasStory.names, year: 2026).isEmpty)
  }
}
