import BuiltIn
import Library
import Practice

/// Reads the library: the built-in one, with folders over it.
enum LibraryReading {
  /// What is sound, and what is wrong, file by file.
  static func read(_ folders: [String]) -> (guidance: Guidance, problems: [String]) {
    let builtIn = LibraryLoader.load(packed: BuiltInLibrary.bytes)
    guard !folders.isEmpty else {
      return (builtIn.guidance, builtIn.problems.map(\.description))
    }
    var files: [LibraryFile] = []
    var missing: [ContentProblem] = []
    for folder in folders {
      if let found = LibraryFolder.files(in: folder) {
        files += found
      } else {
        missing.append(
          ContentProblem(file: folder, line: 1, sentence: "There is no such folder of a library."))
      }
    }
    let loaded = LibraryLoader.load(files: files, over: builtIn.guidance)
    return (loaded.guidance, (missing + loaded.problems).map(\.description))
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
