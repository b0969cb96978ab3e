/// The faults of one file; beyond the first fifty it only counts, so that no file can flood the rest.
struct ProblemLog {
  private static let limit = 50

  let file: String
  private var kept: [ContentProblem] = []
  private var uncounted = 0

  init(file: String) {
    self.file = file
  }

  /// Adds a fault; the sentence is not even made when it would not be shown.
  mutating func add(line: Int, _ sentence: @autoclosure () -> String) {
    guard kept.count < Self.limit else {
      uncounted += 1
      return
    }
    kept.append(ContentProblem(file: file, line: line, sentence: sentence()))
  }

  /// The faults by line, the last of them saying how many more there are.
  var problems: [ContentProblem] {
    var sorted = kept.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
    if uncounted > 0, let last = sorted.last {
      sorted.append(
        ContentProblem(
          file: file, line: last.line,
          sentence: "\(uncounted) more in this file are not listed; mend these first."))
    }
    return sorted
  }
}
