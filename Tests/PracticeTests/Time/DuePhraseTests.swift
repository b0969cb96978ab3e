import Practice
import Testing

/// It is Thursday 19 November 2026, 08:05 in London.
struct DuePhraseTests {
  let situations = [
    (id: "handover", title: "handover"), (id: "ward-round", title: "ward round"),
    (id: "rota", title: "a gap in the rota"), (id: "rota-swap", title: "swapping shifts"),
    (id: "monday-meeting", title: "Monday meeting"),
  ]

  private func read(_ text: String) throws -> Result<DuePhrase, PhraseProblem> {
    let clock = try LocalClock.london(at: "2026-11-19T08:05:00Z")
    return DuePhrase.parse(text, clock: clock, situations: situations)
  }

  @Test(arguments: [
    ("today", "2026-11-19"), ("tomorrow", "2026-11-20"), ("Thursday", "2026-11-26"),
    ("fri", "2026-11-20"), ("Wed", "2026-11-25"), ("next tue", "2026-11-24"),
    ("next week", "2026-11-26"), ("next mon", "2026-11-23"), ("19 Nov", "2026-11-19"),
    ("20 Nov", "2026-11-20"), ("by 26 Nov", "2026-11-26"), ("3 Mar", "2027-03-03"),
    ("26-Nov-2026", "2026-11-26"), ("26/11", "2026-11-26"), ("2026-11-26", "2026-11-26"),
    ("3d", "2026-11-22"), ("in 3 days", "2026-11-22"), ("2w", "2026-12-03"),
    ("a month", "2026-12-19"), ("3 months", "2027-02-19"),
  ])
  func `a due day looks ahead`(text: String, day: String) throws {
    let due = try read(text).get()
    #expect(due == DuePhrase(due: Day(day).map { .on($0) }, mine: false))
    #expect(due.due != nil)
  }

  @Test(arguments: [
    ("next handover", "handover"), ("Next Handover", "handover"), ("next hand", "handover"),
    ("next ward round", "ward-round"), ("next ward", "ward-round"), ("the next rota", "rota"),
    ("at next handover", "handover"), ("next swap", "rota-swap"), ("handover", "handover"),
    ("ward round", "ward-round"), ("next monday meeting", "monday-meeting"),
  ])
  func `a due situation is one that can be chosen`(text: String, id: String) throws {
    #expect(try read(text).get() == DuePhrase(due: .at(situation: id), mine: false))
  }

  @Test(arguments: [
    ("me", nil), ("me, Thursday", "2026-11-26"), ("me Thursday", "2026-11-26"),
    ("me: 3d", "2026-11-22"), ("Me,tomorrow", "2026-11-20"), ("  me ,  tomorrow", "2026-11-20"),
  ])
  func `a due that begins with me is the supervisor's promise`(text: String, day: String?) throws {
    let due = day.flatMap { Day($0) }.map { Due.on($0) }
    #expect(try read(text).get() == DuePhrase(due: due, mine: true))
  }

  @Test(arguments: [
    ("08:05", "2026-11-19"), ("2026-11-26T08:05", "2026-11-26"), ("Thursday 3pm", "2026-11-26"),
  ])
  func `of a day with a time the day is kept`(text: String, day: String) throws {
    let due = Day(day).map { Due.on($0) }
    #expect(try read(text).get() == DuePhrase(due: due, mine: false, hadTime: true))
  }

  @Test func `the date stands beside a day that has a name of its own`() throws {
    let today = try #require(Day("2026-11-19"))
    let tomorrow = try #require(Day("2026-11-20"))
    let later = try #require(Day("2026-11-26"))
    let next = Due.at(situation: "handover")
    #expect(
      Due.on(tomorrow).fullWords(today: today, situations: []) == "due: tomorrow, Fri 20 Nov")
    #expect(Due.on(later).fullWords(today: today, situations: []) == "due: Thu 26 Nov")
    #expect(next.fullWords(today: today, situations: situations) == "due: next handover")
  }

  @Test func `me can promise at a situation`() throws {
    #expect(
      try read("me, next handover").get()
        == DuePhrase(due: .at(situation: "handover"), mine: true))
  }

  @Test(arguments: ["", "   "])
  func `nothing typed is no due`(text: String) throws {
    #expect(try read(text).get() == DuePhrase(due: nil, mine: false))
  }

  @Test(arguments: [
    ("yesterday", "'yesterday' is Wed 18 Nov, which is past."),
    ("18 Nov", "'18 Nov' is Wed 18 Nov, which is past."),
    ("12 Nov", "'12 Nov' is Thu 12 Nov, which is past."),
    ("26 Nov 2025", "'26 Nov 2025' is Wed 26 Nov 2025, which is past."),
    ("last tue", "'last tue' is Tue 17 Nov, which is past."),
    ("3 days ago", "'3 days ago' is Mon 16 Nov, which is past."),
    ("2h", "A due is a day: leave the time out."),
    ("31 Nov", "31 Nov is not a day: that month has 30."),
    ("blue", "'blue' is not a day or a situation known here."),
    ("medical", "'medical' is not a day or a situation known here."),
    ("next blue", "No situation is called 'blue'."),
    ("next rot", "'rot' could be a gap in the rota or swapping shifts."),
    ("me blue", "'blue' is not a day or a situation known here."),
  ])
  func `what cannot be is refused in a sentence`(text: String, what: String) throws {
    guard case .failure(let problem) = try read(text) else {
      Issue.record("it was read")
      return
    }
    #expect(problem.sentence == what + " Write for example 'Thursday' or 'next handover'.")
    for example in problem.examples { #expect((try? read(example).get()) != nil) }
  }

  @Test func `without situations both examples are days`() throws {
    let clock = try LocalClock.london(at: "2026-11-19T08:05:00Z")
    guard case .failure(let problem) = DuePhrase.parse("blue", clock: clock, situations: []) else {
      Issue.record("it was read")
      return
    }
    #expect(problem.examples == ["Thursday", "2w"])
  }

  @Test(arguments: [
    (Due.at(situation: "ward-round"), "due: next ward round"),
    (Due.at(situation: "gone"), "due: next gone"),
  ])
  func `a due situation is shown by its title`(due: Due, words: String) throws {
    let today = try #require(Day("2026-11-19"))
    #expect(due.words(today: today, situations: situations) == words)
  }

  @Test(arguments: [
    ("2026-11-26", "due: Thu 26 Nov"), ("2027-01-07", "due: Thu 7 Jan 2027"),
    ("2026-11-19", "due: today"), ("2026-11-20", "due: tomorrow"),
    ("2026-11-18", "was due Wed 18 Nov"),
  ])
  func `a due day is shown with its weekday`(text: String, words: String) throws {
    let today = try #require(Day("2026-11-19"))
    let day = try #require(Day(text))
    #expect(Due.on(day).words(today: today, situations: []) == words)
  }
}
