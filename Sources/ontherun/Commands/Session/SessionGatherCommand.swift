import ArgumentParser
import Practice
import Records

/// `ontherun session gather`: practice that others wrote on their own computers, into this session.
struct SessionGatherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gather",
    abstract: "Take in what others wrote for practice on their own computers.",
    discussion: """
      Into the walk of that scenario that is open or waits here, else into the last one that was saved. \
      The same file twice changes nothing. In the walk, Space shows what has come.

      Example: ontherun session gather /media/stick/ontherun-practice-*.jsonl
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The files that were handed in.", completion: .file())
  var files: [String]

  @Option(help: "Another session: its id, or its last four or more digits.")
  var session: String?

  func run() throws {
    var bundles: [PracticeBundle] = []
    // All is read before anything is taken in.
    for path in files { bundles.append(try Self.read(path)) }
    let (desk, _, _) = try store.deskAndMe()
    var scenarios: [Scenario.ID] = []
    for bundle in bundles where !scenarios.contains(bundle.scenario) {
      scenarios.append(bundle.scenario)
    }
    guard let scenario = scenarios.first, scenarios.count == 1 else {
      throw DeskError.badValue(
        "These are about several scenarios: \(scenarios.joined(separator: ", ")). Gather one at a time."
      )
    }
    let target =
      try session.map { try desk.training($0).id } ?? desk.sessionToGather(scenario)
    let pieces = bundles.reduce(0) { $0 + $1.pieces.count }
    let new = try desk.gather(bundles, into: target)
    let known = pieces - new
    Output.write(
      "\(new) taken in\(known > 0 ? ", \(known) there already" : ""): \(scenario).\n")
  }

  private static func read(_ path: String) throws -> PracticeBundle {
    guard let bytes = SmallFile.read(path, limit: PracticeBundleFile.largest + 1) else {
      throw DeskError.noFile(path: path)
    }
    let what: String
    do throws(PracticeBundleFile.Fault) {
      guard bytes.count <= PracticeBundleFile.largest else { throw .tooMany }
      return try PracticeBundleFile.read(bytes)
    } catch {
      what = sentence(of: error)
    }
    throw DeskError.badValue("\(path) was not taken in, nor was any other: \(what)")
  }

  private static func sentence(of fault: PracticeBundleFile.Fault) -> String {
    switch fault {
    case .notABundle: "it is no file that ontherun scenario practice wrote."
    case .newer: "a later version of ontherun made it; bring this one up to date."
    case .cutOff: "it ends too soon or goes on too long; ask for it again."
    case .damaged(let line): "line \(line) was changed since it was written; ask for it again."
    case .blank(let line): "line \(line) says nothing; ask for it again."
    case .tooMany: "it is larger than any room writes."
    }
  }
}
