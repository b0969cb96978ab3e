import ArgumentParser
import Library
import Practice

/// `ontherun scenario check`: every fault of every scenario, and every path of it played.
struct ScenarioCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check scenario files, by default all that the program knows, and play every path.",
    discussion: "Example: ontherun scenario check handover-mine.yaml --paths")

  @Argument(help: "Files, or folders of files.", completion: .file(extensions: ["yaml"]))
  var files: [String] = []

  @Flag(help: "Print every path, and how many lead through each beat.")
  var paths = false

  func run() throws {
    let folders = Environment.ofProcess().libraryFolders
    if files.isEmpty {
      let (guidance, problems) = LibraryReading.read(folders, .whole, isThorough: true)
      Output.lines(problems)
      return try finish(guidance.scenarios, problems.count)
    }
    let found = try files.flatMap { try Self.files(at: $0) }
    let base = LibraryReading.read(folders, .whole).guidance
    let loaded = LibraryLoader.load(files: found, over: base, isThorough: true)
    let names = Set(found.map { Self.id(of: $0.path) })
    let wanted = loaded.guidance.scenarios.filter { names.contains($0.id) }
    Output.lines(loaded.problems.map(\.description))
    try finish(wanted, loaded.problems.count)
  }

  /// Prints the paths where they are wanted, and ends with what was found.
  private func finish(_ scenarios: [Scenario], _ problems: Int) throws {
    let walks = scenarios.map { (scenario: $0, walk: ScenarioWalk($0.beats)) }
    if paths { for (scenario, walk) in walks { print(scenario, walk) } }
    guard problems == 0 else {
      throw CommandError.none(problems == 1 ? "One fault." : "\(problems) faults.")
    }
    let count = walks.map(\.walk.paths.count).reduce(0, +)
    let beats = scenarios.map(\.beats.count).reduce(0, +)
    let ones = scenarios.count == 1 ? "1 scenario" : "\(scenarios.count) scenarios"
    Output.complain("No faults: \(ones), \(beats) beats, \(count) paths played.")
  }

  private func print(_ scenario: Scenario, _ walk: ScenarioWalk) {
    Output.line("\(scenario.id)  \(walk.paths.count) paths")
    for path in walk.paths {
      let steps = path.steps.map { step in
        step.choice.map { "\(step.beat) \($0 + 1)" } ?? step.beat
      }
      Output.line("  \(path.minutes) min  \(steps.joined(separator: ", "))")
    }
    let hits = scenario.beats.map { "\($0.id) \(walk.hits[$0.id] ?? 0)" }
    Output.line("  hits    \(hits.joined(separator: ", "))")
  }

  /// The scenarios that a path names: a file, or all in a folder but those of Prompts/.
  private static func files(at path: String) throws -> [LibraryFile] {
    if let files = LibraryFolder.files(in: path) {
      guard !files.isEmpty else { throw LibraryFolder.emptiness(of: path) }
      return files.filter { $0.isOfScenario || !$0.path.contains("/Prompts/") }
        .map { LibraryFile(path: $0.path, bytes: $0.bytes, isScenario: true) }
    }
    guard let bytes = SmallFile.read(path, limit: 4 << 20) else {
      throw DeskError.noFile(path: path)
    }
    return [LibraryFile(path: path, bytes: bytes, isScenario: true)]
  }

  private static func id(of path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}
