import ArgumentParser
import Practice
import Reports

/// `ontherun scenario notes`: the facilitator's run sheet.
struct ScenarioNotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract:
      "Print the facilitator's run sheet: every beat with its time, what to ask, listen for.",
    discussion: """
      Without a name they are the notes of the walk that is open here, and keep step with it: for a \
      second terminal, which the room does not see. Ctrl-C ends that.

      Examples:
      ontherun scenario notes names on tape --at 13:30
      ontherun scenario notes
      """)

  @Argument(
    help: "Its id, or part of its title; none follows a walk.", completion: Candidates.scenarios)
  var name: [String] = []

  @OptionGroup var store: StoreOptions

  @Option(help: "When the session begins, such as 13:30; else times count from 0:00.")
  var at: String?

  func run() throws {
    let start = try at.map(Self.minute)
    let guidance = ScenarioLibrary.read()
    if name.isEmpty { return try beside(guidance) }
    let scenario = try guidance.oneScenario(name.joined(separator: " "))
    Output.write(ScenarioLibrary.text(of: scenario, in: guidance).runSheet(start: start))
  }

  /// The notes of the walk that is open: once where nobody watches, else in step with it.
  private func beside(_ guidance: Guidance) throws {
    let width = max(40, min(Console.columns ?? 80, 100))
    let notes = WalkNotes(
      desk: try store.deskWithoutStore(), guidance: guidance,
      text: TrainingText(width: width, signs: Signs.forReports))
    if Console.columns != nil { try notes.follow() }
    guard let page = try notes.page() else {
      throw CommandError.failed(
        "No walk is open here: ontherun scenario walk NAME, or w in the app.", exitCode: 1)
    }
    Output.write(page)
  }

  static func minute(_ typed: String) throws -> Int {
    let parts = typed.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { throw DeskError.badValue("'\(typed)' is no time of the day; write it as 13:30.") }
    return hour * 60 + minute
  }
}
