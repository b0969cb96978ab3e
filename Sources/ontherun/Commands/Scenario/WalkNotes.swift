import Glibc
import Practice
import Reports

/// The facilitator's notes beside a walk, which keep step with it in a terminal of their own.
struct WalkNotes {
  let desk: Desk
  let guidance: Guidance
  let text: TrainingText

  /// The notes as the walk stands now, and what tells them from others; nil where none is open.
  func page() throws(DeskError) -> (words: String, moves: Int)? {
    guard let kept = try desk.lastWalk(),
      let scenario = guidance.scenarios.first(where: { $0.id == kept.scenario })
    else { return nil }
    let session = TrainingSession(scenario, moves: kept.moves)
    let pages = TrainingPages(session, guidance: guidance)
    var words = text.heading("\(scenario.title): \(pages.title)")
    // One that was not seen for two minutes is not running, and its clocks stand.
    let now = desk.clock.now
    let end = kept.end ?? now
    let isRunning = now.milliseconds - end.milliseconds < 120_000
    let plan = session.plan(now: isRunning ? now : end)
    if session.isPaused || !isRunning {
      words += session.isPaused ? "paused\n\n" : "left at \(desk.clock.stamp(for: end).clock)\n\n"
    } else if plan.partMinutes > 0 {
      words +=
        "here \(plan.partSpent / 60_000) of \(plan.partMinutes) min, all "
        + "\(plan.spent / 60_000) of \(plan.minutes) min\n\n"
    }
    words += text.text(pages.notes())
    words += text.text(pages.ahead())
    words += text.text([pages.cards()].compactMap { $0 })
    return (words, kept.moves.count)
  }

  /// As many lines as the terminal has rows: what comes first is what is needed first.
  private static func fitted(_ words: String) -> String {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard let rows = Console.rows, lines.count >= rows, rows > 3 else { return words }
    return lines.prefix(rows - 2).joined(separator: "\n")
      + "\n-- \(lines.count - rows + 2) lines more in a taller terminal --\n"
  }

  /// Prints them anew whenever the walk moves, until somebody stops it.
  func follow() throws -> Never {
    var last: (moves: Int, minute: Int64)?
    while true {
      let minute = desk.clock.now.milliseconds / 60_000
      if let page = try page() {
        if last?.moves != page.moves || last?.minute != minute {
          Output.write("\u{1B}[H\u{1B}[2J" + Self.fitted(page.words))
          last = (page.moves, minute)
        }
      } else if last == nil {
        Output.write("Waiting for a walk: ontherun scenario walk NAME, or w in the app.\n")
        last = (-1, minute)
      }
      usleep(300_000)
    }
  }
}
