import Practice
import Testing

/// Epoch seconds in these tables come from GNU date, not from the code under test.
struct TimestampTests {
  @Test(arguments: [
    ("2026-11-19T08:05:00+00:00", 1_795_075_500_000, 0),
    ("2026-11-19T08:05:00Z", 1_795_075_500_000, 0),
    ("2026-11-19T09:05:00+01:00", 1_795_075_500_000, 60),
    ("2026-11-19T02:35:00-05:30", 1_795_075_500_000, -330),
    ("1970-01-01T00:00:00Z", 0, 0),
    ("1969-12-31T23:59:59Z", -1_000, 0),
    ("2000-02-29T23:59:59Z", 951_868_799_000, 0),
    ("0001-01-01T00:00:00Z", -62_135_596_800_000, 0),
    ("9999-12-31T23:59:59Z", 253_402_300_799_000, 0),
    ("2026-11-19T08:05:00.25Z", 1_795_075_500_250, 0),
    ("2026-11-19T08:05:00.123456789Z", 1_795_075_500_123, 0),
  ])
  func `an RFC 3339 stamp is read to the millisecond`(
    text: String, milliseconds: Int64, offset: Int
  ) throws {
    let stamp = try #require(Timestamp(rfc3339: text))
    #expect(stamp.instant == Instant(milliseconds: milliseconds))
    #expect(stamp.offsetMinutes == offset)
  }

  @Test(arguments: [
    "", "2026", "2026-11-19", "2026-11-19T08:05", "2026-11-19T08:05:00", "2026-11-19 08:05:00Z",
    "2026-11-31T08:05:00Z", "2025-02-29T08:05:00Z", "2026-13-01T08:05:00Z", "2026-00-01T08:05:00Z",
    "2026-11-19T24:00:00Z", "2026-11-19T08:60:00Z", "2026-11-19T08:05:60Z",
    "2026-11-19T08:05:00+0100",
    "2026-11-19T08:05:00+24:00", "2026-11-19T08:05:00+01:60", "2026-11-19T08:05:00.Z",
    "2026-11-19T08:05:00Z ", " 2026-11-19T08:05:00Z", "2026-11-19T08:05:00ZZ", "26-11-19T08:05:00Z",
    "2026-11-19T08:05:00+01:00:00", "2026-1l-19T08:05:00Z", "２０26-11-19T08:05:00Z",
    "+026-11-19T08:05:00Z",
  ])
  func `anything else is refused`(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test(arguments: [
    (1_795_075_500_000, 0, "2026-11-19T08:05:00+00:00"),
    (1_795_075_500_999, 0, "2026-11-19T08:05:00+00:00"),
    (1_795_075_500_000, 60, "2026-11-19T09:05:00+01:00"),
    (1_795_075_500_000, -330, "2026-11-19T02:35:00-05:30"),
    (-1, 0, "1969-12-31T23:59:59+00:00"),
    (-62_135_596_800_000, 0, "0001-01-01T00:00:00+00:00"),
  ])
  func `a stamp is written in whole seconds with its offset`(
    milliseconds: Int64, offset: Int, text: String
  ) {
    let stamp = Timestamp(instant: Instant(milliseconds: milliseconds), offsetMinutes: offset)
    #expect(stamp.rfc3339 == text)
  }

  @Test func `a part of a longer string can be read`() throws {
    let line = "at=2026-11-19T08:05:00Z;"
    let stamp = try #require(Timestamp(rfc3339: line.dropFirst(3).dropLast()))
    #expect(stamp.instant == Instant(milliseconds: 1_795_075_500_000))
  }

  @Test func `local fields are those of the offset`() throws {
    let stamp = try #require(Timestamp(rfc3339: "2026-11-19T23:35:07-05:30"))
    #expect(
      stamp.local
        == LocalFields(
          year: 2026, month: 11, day: 19, hour: 23, minute: 35, second: 7, weekday: 4))
    #expect(stamp.day == Day("2026-11-19"))
  }

  @Test func `the ends of what an instant can hold do not trap`() {
    for milliseconds in [Int64.min, Int64.max] {
      let stamp = Timestamp(instant: Instant(milliseconds: milliseconds), offsetMinutes: 1_439)
      #expect(!stamp.rfc3339.isEmpty)
    }
  }
}
