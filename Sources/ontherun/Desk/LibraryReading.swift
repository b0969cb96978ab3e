import BuiltIn
import Library
import Practice

/// Reads the library: the built-in one, with folders over it.
enum LibraryReading {
  /// What is sound, and what is wrong, file by file.
  ///
  /// - Parameters:
  ///   - folders: Folders over the built-in library.
  ///   - extent: Whether scenarios are read too.
  ///   - isThorough: Whether words are looked at too.
  /// - Returns: The library, and its problems as lines.
  static func read(
    _ folders: [String], _ extent: LibraryExtent = .withoutScenarios, isThorough: Bool = false
  ) -> (guidance: Guidance, problems: [String]) {
    let builtIn = LibraryLoader.load(packed: BuiltInLibrary.bytes, extent)
    guard !folders.isEmpty else {
      return (builtIn.guidance, builtIn.problems.map(\.description))
    }
    var files: [LibraryFile] = []
    var missing: [ContentProblem] = []
    for folder in folders {
      if let found = LibraryFolder.files(in: folder) {
        files += extent == .whole ? found : found.filter { !$0.isOfScenario }
      } else {
        missing.append(
          ContentProblem(file: folder, line: 1, sentence: "There is no such folder of a library."))
      }
    }
    let loaded = LibraryLoader.load(
      files: files, over: builtIn.guidance, isThorough: isThorough)
    return (loaded.guidance, (missing + loaded.problems).map(\.description))
  }

  /// The scenarios, in the order of lists, and what is wrong in those of folders.
  static func readScenarios(_ folders: [String]) -> (scenarios: [Scenario], problems: [String]) {
    // Their order is that of the situations, which are read with them.
    let (guidance, problems) = read(folders, .whole)
    return (guidance.scenarios, problems)
  }

  /// As much of the library as feedback rests on: all but its moments, where no folders are over it.
  static func readForFeedback(
    _ folders: [String]
  ) -> (guidance: Guidance, problems: [String]) {
    guard folders.isEmpty else { return read(folders) }
    return (LibraryLoader.load(packed: BuiltInLibrary.bytes, .forFeedback).guidance, [])
  }

  /// Says in a line that the library has faults, and where to read them.
  static func complain(of problems: [String]) {
    guard !problems.isEmpty else { return }
    let count = problems.count == 1 ? "a problem" : "\(problems.count) problems"
    Output.complain(
      "The library has \(count), see: ontherun library check. The rest of it is used.")
  }
}
