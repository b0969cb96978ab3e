import ArgumentParser
import Practice
import Records
import Surface

/// `ontherun session list`: the latest first.
struct SessionListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List training sessions, the latest first.",
    discussion: "Example: ontherun session list --json")

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print JSON Lines.")
  var json = false

  @Flag(help: "What you wrote for practice alone, which stays on this computer.")
  var alone = false

  func run() throws {
    let desk = try store.desk()
    if alone { return try listAlone(desk) }
    let all = try desk.trainings()
    guard !all.isEmpty else {
      throw CommandError.failed(
        "No session is kept yet: one that is walked with a room is, at its end.", exitCode: 1)
    }
    if json { return Output.json(all.map { RecordJSON.json($0.record) + "\n" }.joined()) }
    let year = desk.clock.today.year
    let titles = all.map { SafeText($0.training.title).columns }.max() ?? 0
    Output.lines(
      all.map { found in
        let title = SafeText(found.training.title).padded(to: titles).text
        return
          "\(found.id.short)  \(found.at.day.short(besides: year)) \(found.at.clock)  \(title)"
          + "  \(found.training.seconds / 60) of \(found.training.planned) min"
      })
  }

  private func listAlone(_ desk: Desk) throws {
    let store = try desk.opened()
    let records = try Desk.onStore { () throws(StoreError) in try store.solo.practice() }
    guard !records.isEmpty else {
      throw CommandError.failed("Nothing was written for practice alone here.", exitCode: 1)
    }
    if json { return Output.json(records.map { RecordJSON.json($0) + "\n" }.joined()) }
    let year = desk.clock.today.year
    Output.lines(
      records.reversed().map { record in
        guard case .practice(let practice) = record.content else { return "" }
        let words = WrittenPractice(id: record.id, feedback: practice.feedback).words
        return "\(record.at.day.short(besides: year))  \(practice.feedback.situation)  \(words)"
      })
  }
}
