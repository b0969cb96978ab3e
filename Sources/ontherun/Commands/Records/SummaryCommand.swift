import ArgumentParser
import Practice
import Reports

/// `ontherun summary`: one trainee's story in figures and words.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Sum up what is recorded about a trainee.",
    discussion: """
      Examples:
      ontherun summary priya --since 90d
      ontherun summary priya @handover role:leadership
      ontherun summary priya --format html --output .
      """)

  @OptionGroup var store: StoreOptions

  @Argument(
    help: "Part of the name, and a filter, such as @handover, lookfor:ID, by:NAME, words.",
    completion: Candidates.filter)
  var trainee: [String]

  @Option(
    help: "text, markdown, json, csv or html.",
    completion: .list(SummaryFormat.allCases.map(\.rawValue)), transform: Self.format)
  var format = SummaryFormat.text

  @Flag(help: "The same as --format json.")
  var json = false

  @Flag(help: "Only the block to paste into a portfolio form, at most 5,000 characters.")
  var paste = false

  @Option(
    help: "A framework to group by as well: gpc, fmlm, mlcf, leads, canmeds, foundation.",
    completion: Candidates.frameworks)
  var framework: String?

  @Option(help: "The first day: 30d, '19 Nov'.")
  var since: String?

  @Option(help: "The last day.")
  var until: String?

  @Option(
    help: "A file to write instead, or a folder; there its name is a date and a code.",
    completion: .file())
  var output: String?

  @Option(help: "Who gets the file; noted with the trainee's records.")
  var to: String?

  func validate() throws {
    if paste && (json || format != .text) {
      throw ValidationError("--paste is plain text; leave --format out.")
    }
    if to != nil && (output ?? "-") == "-" {
      throw ValidationError("--to goes with --output FILE: it notes who gets the file.")
    }
  }

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let trainees = people.all.filter(\.isTrainee)
    let typed = SummaryWords(trainee) { !people.matching($0, among: trainees).isEmpty }
    guard !typed.name.isEmpty else {
      throw CommandError.usage("Whose summary? Write: ontherun summary NAME")
    }
    let known = try people.one(typed.name, .trainee, among: trainees)
    let clock = desk.clock
    let guidance = desk.guidance().guidance
    let chosen = try framework.map { try guidance.oneFramework($0) }
    let match = try typed.match(at: desk, people: people, guidance: guidance)
    let span = (
      since: try day(since, clock) ?? match?.filter.since,
      until: try day(until, clock) ?? match?.filter.until
    )
    let summary = Summary(
      story: try desk.story(of: known.id, people: people), people: people, guidance: guidance,
      since: span.since, until: span.until, part: match.map { ($0, typed.shown) },
      today: clock.today)
    if let first = span.since, let last = span.until, first > last {
      throw DeskError.badValue(
        "\(first.short(besides: 0)) is after \(last.short(besides: 0)): --since is the first day, "
          + "--until the last.")
    }
    let days = Filter(since: span.since, until: span.until)
    if let words = days.dateWords(besides: clock.today.year) { Output.complain("Shown: \(words)") }
    guard let output, output != "-" else {
      let text = text(of: summary, framework: chosen, isForTerminal: true)
      return json || format == .json ? Output.json(text) : Output.write(text)
    }
    let form = json ? .json : format
    let path = try ReportFile.write(
      text(of: summary, framework: chosen, isForTerminal: false), to: output,
      named: { form.fileName(for: summary, number: $0) })
    Output.complain("Written: \(path)")
    if let to {
      try desk.noteShared("summary as \(form.rawValue)", about: known.id, to: to, through: "file")
      Output.complain("Noted: given to \(to)")
    }
  }

  private static func format(_ typed: String) throws -> SummaryFormat {
    if let format = SummaryFormat(rawValue: typed) { return format }
    let all = SummaryFormat.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("There is no format '\(typed)'. There are: \(all).")
  }

  private func text(
    of summary: Summary, framework: Framework?, isForTerminal: Bool
  ) -> String {
    if paste {
      let view = framework.map { FrameworkView($0, of: summary) }
      return PasteBlock(summary, framework: view).text
    }
    let form = json ? .json : format
    guard form == .text, isForTerminal else { return form.render(summary, framework: framework) }
    return SummaryText.render(
      summary, framework: framework, width: Console.columns ?? 80, signs: Signs.forReports)
  }

  private func day(_ text: String?, _ clock: LocalClock) throws -> Day? {
    guard let text else { return nil }
    switch SincePhrase.parse(text, clock: clock) {
    case .success(let day): return day
    case .failure(let problem): throw DeskError.badValue(problem.sentence)
    }
  }
}
