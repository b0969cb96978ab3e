import ArgumentParser
import Library
import Practice

/// `ontherun library check`: every fault of every file, with its line and what to write instead.
struct LibraryCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check library folders, by default those of ONTHERUN_LIBRARY.",
    discussion: "Example: ontherun library check my-library")

  @Argument(help: "Folders with Prompts/ in them.", completion: .directory)
  var folders: [String] = []

  func run() throws {
    let folders = self.folders.isEmpty ? Environment.ofProcess().libraryFolders : self.folders
    for folder in self.folders {
      guard let files = LibraryFolder.files(in: folder) else {
        throw DeskError.noFile(path: folder)
      }
      guard !files.isEmpty else { throw LibraryFolder.emptiness(of: folder) }
    }
    let (guidance, problems) = LibraryReading.read(folders, .whole, isThorough: true)
    for problem in problems { Output.line(problem) }
    guard problems.isEmpty else {
      let count = problems.count == 1 ? "One fault" : "\(problems.count) faults"
      throw CommandError.none("\(count); the rest is used.")
    }
    let moments = guidance.situations.map(\.moments.count).reduce(0, +)
    Output.complain(
      "No faults: \(guidance.situations.count) situations, \(moments) moments, "
        + "\(guidance.lookFors.count) look-fors, \(guidance.words.count) words, "
        + "\(guidance.theory.count) theory cards, \(guidance.models.count) feedback models, "
        + "\(guidance.scenarios.count) scenarios, edition \(guidance.version).")
  }
}
