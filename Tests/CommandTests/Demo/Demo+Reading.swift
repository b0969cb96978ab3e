import Practice

@testable import ontherun

/// What the tests of the demo ask of it.
extension Demo {
  /// London's offset in the years around the tests; both changes of a year are at 01:00 UTC.
  static let london: @Sendable (Instant) -> Int = { instant in
    summers.contains { $0.contains(instant) } ? 60 : 0
  }

  private static let summers = [
    ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"),
    ("2027-03-28", "2027-10-31"),
  ].compactMap { first, last -> Range<Instant>? in
    guard let first = Timestamp(rfc3339: first + "T01:00:00Z"),
      let last = Timestamp(rfc3339: last + "T01:00:00Z")
    else { return nil }
    return first.instant..<last.instant
  }

  /// The demo as it is on a day in London at a time, 08:12 unless said.
  init(on day: String, at time: String = "08:12", _ guidance: Guidance) {
    let day = Day(day) ?? Day(daysIn2026: 0)
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let midnight = LocalClock(now: Instant(milliseconds: 0), offset: Demo.london)
    let now = midnight.instant(of: LocalFields(day: day, hour: parts[0], minute: parts[1]))
    self.init(
      today: day, clock: LocalClock(now: now, offset: Demo.london), guidance: guidance)
  }

  /// Everybody and everything.
  var everything: [Record] { people + records }

  /// The trainee of that name.
  func id(of name: String) -> RecordID? {
    people.first {
      if case .person(let person) = $0.content { person.name == name } else { false }
    }?
    .id
  }

  /// A trainee's records.
  func story(of name: String) -> [Record] {
    let id = id(of: name)
    return stories.first { $0.trainee == id }?.records ?? []
  }

  /// A trainee's feedback that was not taken back, oldest first, as first written.
  func seen(of name: String) -> [(record: Record, feedback: Feedback)] {
    let story = story(of: name)
    let withdrawn = story.compactMap { record -> RecordID? in
      if case .withdrawal(let withdrawal) = record.content { withdrawal.of } else { nil }
    }
    return story.compactMap { record in
      guard case .feedback(let feedback) = record.content, !withdrawn.contains(record.id) else {
        return nil
      }
      return (record, feedback)
    }
  }

  /// A trainee's next steps and promises, each with where it stands at the end.
  func steps(of name: String) -> [(step: NextStep, now: StepState)] {
    var steps: [(step: NextStep, now: StepState)] = []
    func move(_ id: RecordID?, _ now: StepState) {
      guard let place = steps.firstIndex(where: { $0.step.id == id }) else { return }
      steps[place].now = now
    }
    for record in story(of: name) {
      switch record.content {
      case .feedback(let feedback):
        for change in feedback.steps { move(change.id, change.now) }
        if let next = feedback.next { steps.append((next, .open)) }
      case .step(let step):
        if let new = step.new {
          steps.append(
            (NextStep(id: record.id, text: new.text, who: new.who, due: new.due), step.now))
        }
        move(step.of, step.now)
      default: break
      }
    }
    return steps
  }
}

extension Day {
  /// The day so many days after 1 January 2026.
  init(daysIn2026 days: Int) {
    self = (Day(year: 2026, month: 1, day: 1) ?? Timestamp.epoch.day).adding(days: days)
  }
}

extension Timestamp {
  /// 1970 in Greenwich.
  static let epoch = Timestamp(instant: Instant(milliseconds: 0), offsetMinutes: 0)
}
