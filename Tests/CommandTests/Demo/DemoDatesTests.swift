import Practice
import Testing

@testable import ontherun

/// The demo on every kind of day that it may be opened on.
struct DemoDatesTests {
  let guidance: Guidance

  init() throws {
    guidance = try PromptsByLine.read.get()
  }

  /// 2026 in steps of thirteen days, so on every day of the week, and days on which calendars are odd.
  static let days =
    stride(from: 0, to: 365, by: 13).map { Day(daysIn2026: $0).description } + [
      "2026-03-01", "2028-02-29", "2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26",
      "2027-01-01",
    ]

  @Test(arguments: days, ["00:01", "08:12"])
  func `nothing is dated or written in the future`(day: String, time: String) throws {
    let demo = Demo(on: day, at: time, guidance)
    let today = try #require(Day(day))
    let clock = LocalClock(now: Instant(milliseconds: 0), offset: Demo.london)
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let now = clock.instant(of: LocalFields(day: today, hour: parts[0], minute: parts[1]))
    let late = demo.everything.filter { record in
      record.at.instant >= now || Int64(record.stamp >> 16) >= now.milliseconds
        || record.at.day >= today
    }
    #expect(late.isEmpty)
    let astray = demo.everything.filter { record in
      guard case .feedback(let feedback) = record.content else { return false }
      return feedback.jots.contains {
        $0.at.day != record.at.day || $0.at.instant > record.at.instant
      }
    }
    #expect(astray.isEmpty)
    #expect(demo.draft.kept.instant <= now)
  }

  @Test(arguments: days) func `what a record rests on was written before it`(day: String) {
    let demo = Demo(on: day, guidance)
    var early: [Record] = []
    for story in demo.stories {
      var known: Set<RecordID> = Set(demo.people.map(\.id))
      for record in story.records {
        if !record.restsOn.allSatisfy(known.contains) { early.append(record) }
        known.formUnion([record.id] + record.stepMade)
      }
    }
    #expect(early.isEmpty)
  }

  @Test(arguments: days) func `files are numbered from one, in the order of their stamps`(
    day: String
  ) {
    let demo = Demo(on: day, guidance)
    let files = demo.stories.map(\.records) + [demo.people]
    for file in files.flatMap({ Dictionary(grouping: $0, by: \.writer).values }) {
      #expect(file.map(\.n) == Array(1...file.count))
      #expect(zip(file, file.dropFirst()).allSatisfy { $0.stamp < $1.stamp })
    }
  }

  @Test func `rounds, lists, rotas and discharges are on weekdays`() {
    let demo = Demo(on: "2026-11-22", guidance)
    for record in demo.records {
      guard case .feedback(let feedback) = record.content,
        ["ward-round", "theatre-list", "rota", "discharge"].contains(feedback.situation)
      else { continue }
      // Tom's last round is nineteen days ago to the day, whichever day that is.
      #expect(record.at.day.weekday <= 5 || record.at.day.description == "2026-11-03")
    }
  }

  @Test func `times are those of the wall clock in summer and in winter`() {
    let demo = Demo(on: "2026-11-22", guidance)
    let rounds = demo.seen(of: "Bethan Rees").filter { $0.feedback.situation == "handover" }
      .map { String($0.record.at.rfc3339.dropFirst(10)) }
    #expect(rounds.first == "T08:05:00+01:00")
    #expect(rounds.last == "T08:05:00+00:00")
  }
}

extension Record {
  /// The records and steps that this one speaks of.
  var restsOn: [RecordID] {
    switch content {
    case .feedback(let feedback): feedback.steps.map(\.id) + (feedback.thread.map { [$0] } ?? [])
    case .talked(let talked): [talked.of]
    case .step(let step): step.of.map { [$0] } ?? []
    case .reflection(let reflection): reflection.of.map { [$0] } ?? []
    case .amendment(let amendment): [amendment.of] + amendment.over
    case .withdrawal(let withdrawal): [withdrawal.of]
    default: []
    }
  }

  /// The next step that this record brings.
  var stepMade: [RecordID] {
    if case .feedback(let feedback) = content { feedback.next.map { [$0.id] } ?? [] } else { [] }
  }
}
