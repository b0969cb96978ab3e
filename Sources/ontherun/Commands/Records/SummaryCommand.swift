import ArgumentParser
import Practice
import Reports

/// `ontherun summary`: one trainee's story in figures and words.
struct SummaryCommand: ParsableCommand {
  /// What a summary can be written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Sum up what is recorded about a trainee.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "Part of the name.")
  var trainee: [String]

  @Option(help: "text or json.")
  var format = Format.text

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: "The first day: 30d, '19 Nov'.")
  var since: String?

  @Option(help: "The last day.")
  var until: String?

  @Option(help: "A file to write into instead.")
  var output: String?

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let known = try people.one(
      trainee.joined(separator: " "), .trainee, among: people.all.filter(\.isTrainee))
    let clock = desk.clock
    let summary = Summary(
      story: try desk.story(of: known.id, people: people), people: people,
      guidance: desk.guidance().guidance, since: try day(since, clock),
      until: try day(until, clock), today: clock.today)
    let text =
      format == .json || json
      ? SummaryJSON.render(summary)
      : SummaryText.render(
        summary, width: output == nil ? Console.columns ?? 80 : 80,
        signs: output == nil ? Signs.forReports : .unicode)
    guard let output else { return Output.write(text) }
    try ReportFile.write(text, to: output)
    Output.complain("Written: \(output)")
  }

  private func day(_ text: String?, _ clock: LocalClock) throws -> Day? {
    guard let text else { return nil }
    switch SincePhrase.parse(text, clock: clock) {
    case .success(let day): return day
    case .failure(let problem): throw DeskError.badValue(problem.sentence)
    }
  }
}
