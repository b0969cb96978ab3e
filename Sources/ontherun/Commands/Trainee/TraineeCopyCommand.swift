import ArgumentParser
import Practice
import Records
import Reports

/// `ontherun trainee copy`: everything held about somebody, for them.
struct TraineeCopyCommand: ParsableCommand {
  /// What a copy can be written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Copy everything held about a trainee, for them to take away.",
    discussion: """
      Also what was withdrawn, what was said before it was changed, drafts on this computer, and to whom \
      anything was shown. It says what it leaves out, and why. The story as it counts is another page: \
      ontherun summary
      Examples:
      ontherun trainee copy priya
      ontherun trainee copy priya --format json --output . --to "Priya Nair"
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "Part of the name, or an id.", completion: Candidates.trainees)
  var trainee: [String]

  @Option(help: "text, to be read, or json, for another program.")
  var format = Format.text

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(
    help: "A file to write instead, or a folder; there its name is a date and a code.",
    completion: .file())
  var output: String?

  @Option(help: "Who gets the file; noted with the trainee's records.")
  var to: String?

  func validate() throws {
    if to != nil && (output ?? "-") == "-" {
      throw ValidationError("--to goes with --output FILE: it notes who gets the file.")
    }
  }

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let known = try people.one(
      trainee.joined(separator: " "), .trainee, among: people.all.filter(\.isTrainee))
    let copy = try desk.copy(of: known, people: people)
    let form = json ? .json : format
    guard let output, output != "-" else {
      let text = try text(of: copy, form, at: desk, people: people, isForTerminal: true)
      return form == .json ? Output.json(text) : Output.write(text)
    }
    let ending = form == .json ? "json" : "txt"
    let path = try ReportFile.write(
      text(of: copy, form, at: desk, people: people, isForTerminal: false), to: output,
      named: { number in
        let more = number > 1 ? "-\(number)" : ""
        return "ontherun-copy-\(desk.clock.today)-\(known.id.short)\(more).\(ending)"
      })
    Output.complain("Written: \(path)")
    guard let to else {
      return Output.complain("Nobody is noted as having it: --to NAME notes who gets it.")
    }
    try desk.noteShared(
      "copy of everything as \(form.rawValue)", about: known.id, to: to, through: "file")
    Output.complain("Noted: given to \(to)")
  }

  private func text(
    of copy: HeldCopy, _ form: Format, at desk: Desk, people: People, isForTerminal: Bool
  ) throws(DeskError) -> String {
    let now = desk.clock.nowStamp
    let store = try desk.opened()
    if form == .json {
      return CopyJSON(copy: copy, people: people, made: now, store: store.name).text
    }
    let names = Names(people: people, guidance: desk.guidance().guidance)
    let place = try desk.identity(people: people).place
    let made =
      "Made on \(now.day.short(besides: 0)) at \(now.clock), from the store '\(store.name)' on \(place)."
    guard isForTerminal else { return CopyText.render(copy, names: names, made: made) }
    return CopyText.render(
      copy, names: names, made: made, width: Console.columns ?? 80, signs: Signs.forReports)
  }
}
