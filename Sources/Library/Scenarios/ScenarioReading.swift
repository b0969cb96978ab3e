public import Practice

/// One scenario file as far as it can be read: for its writer, while it is written.
public struct ScenarioReading: Sendable {
  /// The scenario, empty where something is missing in it; nil where nothing can be read.
  public var scenario: Scenario?
  /// All that is wrong.
  public var problems: [ContentProblem]
  /// The line on which each beat begins, as far as there are beats.
  public var beatLines: [Int]
  /// The first line after the beats; nil where none follows.
  public var endOfBeats: Int?

  /// Reads a file over the library that its ids belong to.
  public init(_ file: LibraryFile, over base: Guidance) {
    let (loaded, scenario) = LibraryLoader.loadScenario(file, over: base)
    problems = loaded.problems
    self.scenario = scenario
    beatLines = []
    var log = ProblemLog(file: file.path)
    guard case .map(let entries)? = YAMLTree.read(file.bytes, into: &log)?.value,
      let place = entries.firstIndex(where: { $0.key == "beats" }),
      case .list(let beats) = entries[place].node.value
    else { return }
    // A beat that has no id is not among the scenario's.
    beatLines = beats.filter { beat in
      if case .map(let keys) = beat.value { keys.contains { $0.key == "id" } } else { false }
    }.map(\.line)
    endOfBeats = entries.dropFirst(place + 1).first?.line
  }

  /// The beat that a line lies in; nil for the rest of the file.
  public func beat(atLine line: Int) -> Int? {
    if let endOfBeats, line >= endOfBeats { return nil }
    return beatLines.lastIndex { $0 <= line }
  }
}
