import Practice
import Testing

struct LocalClockTests {

  @Test func `now and today are those of the place`() throws {
    let clock = try LocalClock.london(at: "2026-11-19T08:05:00Z")
    #expect(clock.nowStamp.rfc3339 == "2026-11-19T08:05:00+00:00")
    #expect(clock.today.description == "2026-11-19")
    #expect(
      clock.stamp(for: Instant(milliseconds: 1_782_907_200_000)).rfc3339
        == "2026-07-01T13:00:00+01:00")
  }

  @Test(arguments: [
    // An ordinary winter and summer time.
    ("2026-11-19", 8, 5, "2026-11-19T08:05:00+00:00"),
    ("2026-07-01", 13, 0, "2026-07-01T13:00:00+01:00"),
    // Clocks go forward at 01:00: 01:30 does not exist and means an hour's gap later.
    ("2026-03-29", 0, 59, "2026-03-29T00:59:00+00:00"),
    ("2026-03-29", 1, 0, "2026-03-29T02:00:00+01:00"),
    ("2026-03-29", 1, 30, "2026-03-29T02:30:00+01:00"),
    ("2026-03-29", 2, 0, "2026-03-29T02:00:00+01:00"),
    ("2026-03-29", 12, 0, "2026-03-29T12:00:00+01:00"),
    ("2026-03-28", 12, 0, "2026-03-28T12:00:00+00:00"),
    // Clocks go back at 02:00 summer time: 01:30 happens twice and means the first.
    ("2026-10-25", 0, 59, "2026-10-25T00:59:00+01:00"),
    ("2026-10-25", 1, 30, "2026-10-25T01:30:00+01:00"),
    ("2026-10-25", 2, 0, "2026-10-25T02:00:00+00:00"),
    ("2026-10-24", 12, 0, "2026-10-24T12:00:00+01:00"),
  ])
  func `a local time becomes the right instant`(
    day: String, hour: Int, minute: Int, expected: String
  ) throws {
    let clock = try LocalClock.london(at: "2026-11-19T08:05:00Z")
    let date = try #require(Day(day))
    let fields = LocalFields(day: date, hour: hour, minute: minute)
    #expect(clock.stamp(for: clock.instant(of: fields)).rfc3339 == expected)
  }

  @Test func `west of Greenwich the overlap is also the first`() {
    // New York, 1 November 2026: 02:00 EDT (06:00 UTC) becomes 01:00 EST.
    let change = Instant(milliseconds: 1_793_512_800_000)
    let newYork = LocalClock(now: change) { $0 < change ? -240 : -300 }
    let fields = LocalFields(
      year: 2026, month: 11, day: 1, hour: 1, minute: 30, second: 0, weekday: 7)
    #expect(newYork.stamp(for: newYork.instant(of: fields)).rfc3339 == "2026-11-01T01:30:00-04:00")
  }
}
