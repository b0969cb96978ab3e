import Practice
import Testing

struct DayTests {
  @Test(arguments: ["2026-11-19", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day reads back as it was written`(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
  }

  @Test(arguments: [
    "", "2026-11", "2026-11-31", "2025-02-29", "1900-02-29", "2026-1-19", "2026/11/19",
    "2026-11-19T", " 2026-11-19", "0000-01-01", "2026-11-1９", "-026-11-19",
  ])
  func `what is not a day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-19", 1, "2026-11-20"), ("2026-11-19", 12, "2026-12-01"),
    ("2026-11-19", -19, "2026-10-31"), ("2027-12-31", 1, "2028-01-01"),
    ("2028-02-28", 1, "2028-02-29"), ("2026-11-19", 365, "2027-11-19"),
    ("2026-11-19", -41, "2026-10-09"),
  ])
  func `days are added across months and years`(from: String, days: Int, to: String) throws {
    let start = try #require(Day(from))
    let end = try #require(Day(to))
    #expect(start.adding(days: days) == end)
    #expect(start.days(until: end) == days)
    #expect((start < end) == (days > 0))
  }

  @Test(arguments: [
    ("2026-11-19", 4), ("2026-11-22", 7), ("2026-11-23", 1), ("1970-01-01", 4), ("2000-02-29", 2),
    ("1969-12-31", 3), ("0001-01-01", 1),
  ])
  func `Monday is weekday 1`(text: String, weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test func `a screen shows the year only when it is another one`() throws {
    let today = try #require(Day("2026-11-22"))
    let near = try #require(Day("2026-11-19"))
    let far = try #require(Day("2025-11-09"))
    #expect(near.short == "19 Nov")
    #expect(near.short(besides: today.year) == "19 Nov")
    #expect(far.short(besides: today.year) == "9 Nov 2025")
    #expect(near.shortWithWeekday(besides: today.year) == "Thu 19 Nov")
  }

  @Test(arguments: [
    (nil, "new"), ("2026-11-22", "today"), ("2026-11-21", "yesterday"), ("2026-11-19", "3 days"),
    ("2026-10-12", "41 days"), ("2026-11-23", "1 day ahead"), ("2026-11-24", "2 days ahead"),
  ])
  func `how long ago is said in words`(text: String?, words: String) throws {
    let today = try #require(Day("2026-11-22"))
    #expect(Day.agoWords(text.flatMap { Day($0) }, today: today) == words)
  }
}
