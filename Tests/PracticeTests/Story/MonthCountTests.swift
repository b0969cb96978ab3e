import Practice
import TestSupport
import Testing

struct MonthCountTests {
  private func months(_ days: [String], until last: String, most: Int = 24) -> [MonthCount] {
    MonthCount.months(days.map { Fixture.day($0) }, until: Fixture.day(last), most: most)
  }

  @Test func `months without a record are there too, over the turn of the year`() {
    #expect(
      months(["2026-02-01", "2025-11-30", "2025-11-01"], until: "2026-03-09") == [
        MonthCount(year: 2025, month: 11, count: 2), MonthCount(year: 2025, month: 12, count: 0),
        MonthCount(year: 2026, month: 1, count: 0), MonthCount(year: 2026, month: 2, count: 1),
        MonthCount(year: 2026, month: 3, count: 0),
      ])
  }

  @Test func `earlier months are left out where there are too many`() {
    #expect(
      months(["2020-01-01", "2026-11-19"], until: "2026-11-22", most: 2) == [
        MonthCount(year: 2026, month: 10, count: 0), MonthCount(year: 2026, month: 11, count: 1),
      ])
  }

  @Test func `nothing seen is no month`() {
    #expect(months([], until: "2026-11-22").isEmpty)
  }

  @Test func `a record ahead of the clock has its month`() {
    #expect(
      months(["2026-12-01"], until: "2026-11-22") == [MonthCount(year: 2026, month: 12, count: 1)])
  }

  @Test func `the year is said where it is another`() {
    #expect(MonthCount(year: 2026, month: 11, count: 1).short(besides: 2026) == "Nov")
    #expect(MonthCount(year: 2025, month: 1, count: 1).short(besides: 2026) == "Jan 2025")
  }
}
