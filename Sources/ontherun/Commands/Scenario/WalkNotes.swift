import Glibc
import Practice
import Reports

/// The facilitator's notes beside a walk, which keep step with it in a terminal of their own.
struct WalkNotes {
  let desk: Desk
  let guidance: Guidance
  let text: TrainingText

  /// The notes of the walk that was moved in last; nil where there is none.
  func page() throws(DeskError) -> String? {
    try desk.walks().last.flatMap { page(of: $0.kept) }
  }

  /// The notes of a walk as it stands; nil where its scenario is not in the library.
  private func page(of kept: KeptWalk) -> String? {
    guard let scenario = guidance.scenarios.first(where: { $0.id == kept.scenario }) else {
      return nil
    }
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
    return words
  }

  /// As many lines as the terminal has rows: what comes first is what is needed first.
  private static func fitted(_ words: String) -> String {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard let rows = Console.rows, lines.count >= rows, rows > 3 else { return words }
    return lines.prefix(rows - 2).joined(separator: "\n")
      + "\n-- \(lines.count - rows + 2) lines more in a taller terminal --\n"
  }

  /// Prints them anew whenever the walk moves, until somebody stops it.
  ///
  /// It stays with the walk that it began with; when that is over, with the next one that moves.
  func follow() throws -> Never {
    var shown = ""
    var followed: RecordID?
    // A walk that waits from another day is nobody's at this moment.
    var since = desk.clock.now.milliseconds - 120_000
    while true {
      let walks = try desk.walks()
      if let id = followed, !walks.contains(where: { $0.id == id }) {
        followed = nil
      }
      followed =
        followed
        ?? walks.last { ($0.kept.end?.milliseconds ?? 0) >= since }?.id
      let walk = walks.first { $0.id == followed }?.kept
      // Once it is over, the next one is whatever moved after its last move.
      since = walk?.moves.last.map { $0.at.milliseconds + 1 } ?? since
      let page = walk.flatMap { self.page(of: $0) }
      let words = page ?? "Waiting for a walk: ontherun scenario walk NAME, or w in the app.\n"
      let fitted = Self.fitted(words)
      if fitted != shown {
        let isDumb = Environment.ofProcess().isDumb
        Output.write((isDumb ? "\n" : "\u{1B}[H\u{1B}[2J") + (isDumb ? words : fitted))
        shown = fitted
      }
      usleep(300_000)
    }
  }
}
