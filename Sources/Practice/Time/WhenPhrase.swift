/// The language in which people say when something was seen: always in the past.
///
/// `now`, `08:05`, `yesterday 3pm`, `19 Nov`, `last tue`, `2026-11-19T08:05`, `3d`, `2h`. A day
/// without a time is 12:00, but today is now. A date without a year is the latest that has come,
/// unless it comes within a week: then it is a slip, and refused as the future is.
public enum WhenPhrase {
  static let examples = ["yesterday 3pm", "3d"]

  /// Returns the moment meant by someone who types the text now; nothing typed means now.
  ///
  /// Fails with a problem when the words mean no moment, or one that is still to come.
  public static func parse(
    _ text: some StringProtocol, clock: LocalClock
  ) -> Result<Timestamp, PhraseProblem> {
    do throws(PhraseFault) {
      return .success(try stamp(of: String(text).trimmingSpaces, clock: clock))
    } catch {
      return .failure(problem(error, text: String(text).trimmingSpaces))
    }
  }

  private static func problem(_ fault: PhraseFault, text: String) -> PhraseProblem {
    switch fault {
    case .notUnderstood:
      let quoted = PhraseProblem.quoting(text)
      return PhraseProblem(
        reason: "\(quoted) is not a date or time known here.", examples: examples)
    case .impossible(let reason):
      return PhraseProblem(reason: reason, examples: examples)
    }
  }

  private static func stamp(
    of text: String, clock: LocalClock
  ) throws(PhraseFault) -> Timestamp {
    let stamp = try text.isEmpty ? clock.nowStamp : spokenStamp(of: text, clock: clock)
    guard stamp.instant > clock.now else { return stamp }
    // Words for today's date alone never get here: they mean now.
    let saysTime = stamp.local != LocalFields(day: stamp.day, hour: 12, minute: 0)
    let there = clock.stamp(for: stamp.instant)
    let today = clock.today
    let day = there.day == today ? "today" : there.day.shortWithWeekday(besides: today.year)
    let time = "\(Day.padded(there.local.hour, to: 2)):\(Day.padded(there.local.minute, to: 2))"
    let understood =
      there.day == today ? "\(time) today" : saysTime ? "\(time) on \(day)" : day
    throw .impossible(
      "\(PhraseProblem.quoting(text)) is \(understood), which is still to come.")
  }

  private static func spokenStamp(
    of text: String, clock: LocalClock
  ) throws(PhraseFault) -> Timestamp {
    if let exact = exactStamp(text) { return exact }
    let spoken = try SpokenMoment(reading: text)
    if spoken.isNow { return clock.nowStamp }
    if let minutes = spoken.minutes {
      let sign = spoken.minutesAhead ? 1 : -1
      return clock.stamp(for: clock.now.adding(minutes: sign * minutes))
    }
    let today = clock.today
    let day = try spoken.day?.day(from: today, looking: .back) ?? today
    guard let time = spoken.time else {
      let noon = LocalFields(day: day, hour: 12, minute: 0)
      return day == today ? clock.nowStamp : clock.stamp(for: clock.instant(of: noon))
    }
    let fields = LocalFields(
      day: day, hour: time.hour, minute: time.minute, second: time.second)
    return clock.stamp(for: clock.instant(of: fields))
  }

  /// Returns what RFC 3339 says, also when the seconds are left out: `2026-11-19T08:05Z`.
  private static func exactStamp(_ text: String) -> Timestamp? {
    if let stamp = Timestamp(rfc3339: text) { return stamp }
    return Timestamp(rfc3339: "\(text.prefix(16)):00\(text.dropFirst(16))")
  }
}
