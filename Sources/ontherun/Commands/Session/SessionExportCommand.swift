import ArgumentParser
import Practice
import Records
import Reports

/// `ontherun session export`: one session as a file.
struct SessionExportCommand: ParsableCommand {
  /// What it is written as.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, csv

    var ending: String {
      switch self {
      case .text: "txt"
      case .markdown: "md"
      case .json, .csv: rawValue
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a training session as text, Markdown, JSON or CSV.",
    discussion: "Example: ontherun session export a3f9 --format markdown --output .")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Option(help: "text, markdown, json or csv.")
  var format = Form.text

  @Option(
    help: "A file to write instead, or a folder; there its name is a date and a code.",
    completion: .file())
  var output: String?

  func run() throws {
    let desk = try store.desk()
    let found = try desk.training(id)
    let report = try desk.report(on: found)
    let text =
      switch format {
      case .text: report.text()
      case .markdown: report.markdown()
      case .json: try desk.json(of: found) + "\n"
      case .csv: report.csv()
      }
    guard let output, output != "-" else {
      return format == .json ? Output.json(text) : Output.write(text)
    }
    let ending = format.ending
    let day = found.at.day
    let path = try ReportFile.write(
      text, to: output,
      named: { "ontherun-session-\(day)-\(found.id.short)\($0 > 1 ? "-\($0)" : "").\(ending)" })
    Output.complain("Written: \(path)")
  }
}

extension Desk {
  /// A session as its record has it, with what was written for practice and without what tells when.
  ///
  /// Throws `DeskError.store`.
  func json(of found: FoundTraining) throws(DeskError) -> String {
    let written = try practice(of: found.id)
    var record = found.record
    var training = found.training
    let known = training.pieces.compactMap { id in written.first { $0.id == id } }
    let others = WrittenPractice.shuffled(written.filter { !training.pieces.contains($0.id) })
    // The id of a piece says when it was written, and so whose turn it was.
    training.pieces = []
    record.content = .training(training)
    return RecordJSON.json(record) { json in
      json.member("written", strings: (known + others).map(\.words))
    }
  }
}
