import Practice
import Testing

/// It is Thursday 19 November 2026, 08:05 in London, unless a test says otherwise.
struct WhenPhraseTests {
  private func read(_ text: String, at now: String = "2026-11-19T08:05:00Z") throws -> String {
    let clock = try LocalClock.london(at: now)
    return switch WhenPhrase.parse(text, clock: clock) {
    case .success(let stamp): stamp.rfc3339
    case .failure(let problem): problem.sentence
    }
  }

  @Test(arguments: [
    ("now", "2026-11-19T08:05"), ("today", "2026-11-19T08:05"), ("", "2026-11-19T08:05"),
    ("  NOW ", "2026-11-19T08:05"),
    ("08:05", "2026-11-19T08:05"), ("8.05", "2026-11-19T08:05"), ("7:30", "2026-11-19T07:30"),
    ("0730", "2026-11-19T07:30"), ("at 7.30", "2026-11-19T07:30"), ("3am", "2026-11-19T03:00"),
    ("12am", "2026-11-19T00:00"), ("midnight", "2026-11-19T00:00"),
    ("today 07:00", "2026-11-19T07:00"), ("7am today", "2026-11-19T07:00"),
    ("yesterday", "2026-11-18T12:00"), ("yesterday 3pm", "2026-11-18T15:00"),
    ("3pm yesterday", "2026-11-18T15:00"), ("yesterday at 3.15 pm", "2026-11-18T15:15"),
    ("Yesterday, noon", "2026-11-18T12:00"), ("yesterday 12pm", "2026-11-18T12:00"),
    ("yesterday 1430", "2026-11-18T14:30"), ("yesterday 23:59", "2026-11-18T23:59"),
  ])
  func `times of day look back`(text: String, minute: String) throws {
    #expect(try read(text) == minute + ":00+00:00")
  }

  @Test(arguments: [
    ("19 Nov", "2026-11-19T08:05"), ("18 Nov", "2026-11-18T12:00"), ("18-Nov", "2026-11-18T12:00"),
    ("18nov", "2026-11-18T12:00"), ("Nov 18", "2026-11-18T12:00"), ("18th Nov", "2026-11-18T12:00"),
    ("the 18th of November", "2026-11-18T12:00"), ("November 18, 2025", "2025-11-18T12:00"),
    ("18 November 2025", "2025-11-18T12:00"), ("18-Nov-2025", "2025-11-18T12:00"),
    ("18-Nov-25", "2025-11-18T12:00"), ("18 Nov 3pm", "2026-11-18T15:00"),
    ("18 Nov 08:05", "2026-11-18T08:05"), ("18 Nov 1430", "2026-11-18T14:30"),
    ("18 Nov 2025 1430", "2025-11-18T14:30"), ("3pm 18 Nov", "2026-11-18T15:00"),
    ("18/11", "2026-11-18T12:00"), ("18/11/2025", "2025-11-18T12:00"),
    ("18/11/25 15:00", "2025-11-18T15:00"), ("18.11.2025", "2025-11-18T12:00"),
    ("18-11-2025", "2025-11-18T12:00"), ("3 Mar", "2026-03-03T12:00"),
    ("27 Nov", "2025-11-27T12:00"), ("3 Dec", "2025-12-03T12:00"),
    ("1 sept", "2026-09-01T12:00+01"),
    ("2026-11-18", "2026-11-18T12:00"), ("2026-11-18T08:05", "2026-11-18T08:05"),
    ("2026-11-18 08:05", "2026-11-18T08:05"), ("2026-11-19", "2026-11-19T08:05"),
  ])
  func `dates look back, at noon without a time`(text: String, minute: String) throws {
    let expected = minute.hasSuffix("+01") ? "\(minute.dropLast(3)):00+01:00" : minute + ":00+00:00"
    #expect(try read(text) == expected)
  }

  @Test(arguments: [
    ("monday", 16), ("Mon", 16), ("tues", 17), ("weds", 18), ("wednesday", 18), ("last tue", 17),
    ("last thu", 12), ("fri", 13), ("sunday", 15), ("last week", 12), ("this mon", 16),
    ("3d", 16), ("3 d", 16), ("3 days ago", 16), ("1d", 18), ("a day ago", 18), ("2w", 5),
    ("2 weeks", 5), ("a week ago", 12),
  ])
  func `weekdays and counts of days are days at noon`(text: String, day: Int) throws {
    let padded = day < 10 ? "0\(day)" : "\(day)"
    #expect(try read(text) == "2026-11-\(padded)T12:00:00+00:00")
  }

  @Test(arguments: [
    ("thursday", "2026-11-19T08:05:00+00:00"), ("thu 7am", "2026-11-19T07:00:00+00:00"),
    ("last thu 3pm", "2026-11-12T15:00:00+00:00"), ("3d 15:00", "2026-11-16T15:00:00+00:00"),
    ("2h", "2026-11-19T06:05:00+00:00"), ("2 hours ago", "2026-11-19T06:05:00+00:00"),
    ("an hour ago", "2026-11-19T07:05:00+00:00"), ("20m", "2026-11-19T07:45:00+00:00"),
    ("20 min", "2026-11-19T07:45:00+00:00"), ("9h", "2026-11-18T23:05:00+00:00"),
    ("0d", "2026-11-19T08:05:00+00:00"), ("3 months ago", "2026-08-19T12:00:00+01:00"),
    ("2026-11-18T08:05:30+01:00", "2026-11-18T08:05:30+01:00"),
    ("2026-11-18T08:05:30Z", "2026-11-18T08:05:30+00:00"),
    ("2026-11-18T08:05Z", "2026-11-18T08:05:00+00:00"),
    ("2026-11-18t08:05:30", "2026-11-18T08:05:30+00:00"),
  ])
  func `other phrases`(text: String, stamp: String) throws {
    #expect(try read(text) == stamp)
  }

  @Test(arguments: [
    // The first 01:30 of the two, a time left out in spring, hours counted through the change.
    ("01:30", "2026-10-25T09:00:00Z", "2026-10-25T01:30:00+01:00"),
    ("9h", "2026-10-25T09:00:00Z", "2026-10-25T01:00:00+01:00"),
    ("1d", "2026-10-25T09:00:00Z", "2026-10-24T12:00:00+01:00"),
    ("01:30", "2026-03-29T08:00:00Z", "2026-03-29T02:30:00+01:00"),
    ("12 Dec", "2027-01-02T08:00:00Z", "2026-12-12T12:00:00+00:00"),
    ("29 Feb", "2028-03-01T08:00:00Z", "2028-02-29T12:00:00+00:00"),
    ("29 Feb", "2027-03-01T08:00:00Z", "2024-02-29T12:00:00+00:00"),
    ("1 month ago", "2026-03-31T11:00:00Z", "2026-02-28T12:00:00+00:00"),
  ])
  func `clock changes and turns of the year`(text: String, now: String, stamp: String) throws {
    #expect(try read(text, at: now) == stamp)
  }

  @Test(arguments: [
    ("3pm", "'3pm' is 15:00 today, which is still to come."),
    ("08:06", "'08:06' is 08:06 today, which is still to come."),
    ("thu 3pm", "'thu 3pm' is 15:00 today, which is still to come."),
    ("tomorrow 3pm", "'tomorrow 3pm' is 15:00 on Fri 20 Nov, which is still to come."),
    ("tomorrow", "'tomorrow' is Fri 20 Nov, which is still to come."),
    ("20 Nov", "'20 Nov' is Fri 20 Nov, which is still to come."),
    ("26 Nov", "'26 Nov' is Thu 26 Nov, which is still to come."),
    ("20/11/2027", "'20/11/2027' is Sat 20 Nov 2027, which is still to come."),
    ("next tue", "'next tue' is Tue 24 Nov, which is still to come."),
    ("in 3 days", "'in 3 days' is Sun 22 Nov, which is still to come."),
    ("in 2 hours", "'in 2 hours' is 10:05 today, which is still to come."),
    (
      "2026-11-20T08:05:30Z",
      "'2026-11-20T08:05:30Z' is 08:05 on Fri 20 Nov, which is still to come."
    ),
    ("30 Feb", "30 Feb is not a day: February has 28, and 29 in a leap year."),
    ("31 Nov", "31 Nov is not a day: that month has 30."),
    ("29 Feb 2026", "29 Feb 2026 is not a day: that month has 28."),
    ("2026-13-01", "'2026-13-01' is not a day: there is no month 13."),
    ("25:00", "'25:00' is not a time of day."),
    ("yesterday 13pm", "'13pm' is not a time of day."),
    ("7:75", "'7:75' is not a time of day."),
    ("blue", "'blue' is not a date or time known here."),
    ("yesterday blue", "'yesterday blue' is not a date or time known here."),
    ("yesterday monday", "'yesterday monday' is not a date or time known here."),
    ("08:05 09:05", "'08:05 09:05' is not a date or time known here."),
    ("99999999999999999999d", "'99999999999999999999d' is not a date or time known here."),
    ("999999999w", "'999999999w' is too far away."),
    ("7", "'7' is not a date or time known here."),
  ])
  func `what cannot be is refused in a sentence with two examples`(
    text: String, what: String
  ) throws {
    #expect(try read(text) == what + " Write for example 'yesterday 3pm' or '3d'.")
  }

  @Test func `the examples of a problem work`() throws {
    let clock = try LocalClock.london(at: "2026-11-19T00:05:00Z")
    guard case .failure(let problem) = WhenPhrase.parse("blue", clock: clock) else {
      Issue.record("blue was read")
      return
    }
    #expect(problem.examples.count == 2)
    for example in problem.examples {
      #expect((try? WhenPhrase.parse(example, clock: clock).get()) != nil)
    }
  }

  @Test func `a long text is quoted only in part`() throws {
    let sentence = try read(String(repeating: "blue ", count: 400))
    #expect(sentence.hasPrefix("'blue blue"))
    #expect(sentence.count < 140)
  }

  @Test(arguments: [
    ("30d", "2026-10-20"), ("19-Nov", "2026-11-19"), ("18-Nov", "2026-11-18"),
    ("yesterday 3pm", "2026-11-18"), ("today", "2026-11-19"), ("9h", "2026-11-18"),
    ("2026-11-18T23:30:00-05:00", "2026-11-19"), ("1 Aug", "2026-08-01"), ("2w", "2026-11-05"),
  ])
  func `since and until are days`(text: String, day: String) throws {
    let clock = try LocalClock.london(at: "2026-11-19T08:05:00Z")
    #expect(try SincePhrase.parse(text, clock: clock).get().description == day)
  }

  @Test(arguments: ["", "tomorrow", "blue", "20 Nov"])
  func `since and until refuse what is not a day that has begun`(text: String) throws {
    let clock = try LocalClock.london(at: "2026-11-19T08:05:00Z")
    #expect((try? SincePhrase.parse(text, clock: clock).get()) == nil)
  }
}
