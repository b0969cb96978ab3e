import ArgumentParser
import Practice
import Reports

/// `ontherun trainee notice`: a page that tells trainees what is kept, to be adapted.
struct TraineeNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "Print a one-page privacy notice to adapt.",
    discussion: """
      What stands in [brackets] is yours to fill in. It is no legal advice: have it checked by your \
      information governance lead.
      Example: ontherun trainee notice --output notice.txt
      """)

  @Option(help: "A file to write instead, or a folder.", completion: .file())
  var output: String?

  func run() throws {
    guard let output, output != "-" else { return Output.write(PrivacyNotice.text) }
    let path = try ReportFile.write(
      PrivacyNotice.text, to: output,
      named: { $0 > 1 ? "ontherun-notice-\($0).txt" : "ontherun-notice.txt" })
    Output.complain("Written: \(path). Fill in what stands in [brackets], and have it checked.")
  }
}
