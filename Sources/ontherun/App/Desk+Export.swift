import Practice
import Reports
import Workbench

extension Desk {
  /// Writes a trainee's story into a file of a folder, and notes for whom; throws `DeskError`.
  func export(_ request: ExportRequest) throws(DeskError) -> Outcome {
    let people = try self.people()
    let summary = Summary(
      story: try story(of: request.trainee, people: people), people: people,
      guidance: guidance().guidance, today: clock.today)
    let format = SummaryFormat(rawValue: request.format.rawValue) ?? .text
    let path = try ReportFile.write(format.render(summary), to: request.folder) {
      format.fileName(for: summary, number: $0)
    }
    try noteShared(
      "summary as \(format.rawValue)", about: request.trainee, to: request.to, through: "file")
    return .exported(path: path, trainee: request.trainee)
  }
}
