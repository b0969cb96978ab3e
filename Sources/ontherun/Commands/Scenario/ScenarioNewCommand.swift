import ArgumentParser
import Glibc
import Library
import Practice

/// `ontherun scenario new`: asks line by line, and writes a scenario that passes the check.
struct ScenarioNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a scenario: asks line by line, and writes a file that passes the check.",
    discussion: """
      A scenario in half an hour:

      1. Think of ten minutes at work that you still turn over. Change the names, the place and the \
      illness; leave the words that people said.
      2. Answer the questions. An empty line takes what stands in [ ], and < goes back one. Each \
      answer is checked at once, and you are told what to write instead.
      3. Open the file in an editor, and in a second window: ontherun scenario preview FILE. Write \
      what can be seen and heard, never what it means. Let both choices be ones that you might \
      make; let each cost something.
      4. Write the notes for somebody who was not there. Put what people usually say into them.
      5. Read it aloud once, with a clock. Then: ontherun scenario check FILE.

      To have it beside the built-in ones, put it into a folder Scenarios/ and name the folder above \
      that in ONTHERUN_LIBRARY.

      Example: ontherun scenario new --in my-library/Scenarios
      """)

  @Option(
    name: .customLong("in"), help: "The folder for the file; the current one by default.",
    completion: .directory)
  var folder = "."

  func run() throws {
    guard Console.isAttended else {
      throw CommandError.noTerminal(
        "There is no terminal to ask at. Copy a scenario and change it; then: "
          + "ontherun scenario check FILE")
    }
    guard Folders.names(in: folder) != nil else { throw DeskError.noFile(path: folder) }
    guard access(folder, W_OK) == 0 else {
      throw DeskError.cannotCreate(path: folder, why: "no file can be made in it")
    }
    Self.endInputOnInterruption()
    let guidance = LibraryReading.read(Environment.ofProcess().libraryFolders, .whole).guidance
    var interview = ScenarioInterview(
      guidance: guidance,
      isTaken: { NewFile.exists(self.path(of: $0)) || guidance.scenario($0) != nil })
    Output.complain("An empty line takes what is in [ ], < goes back, the end of input stops.")
    while let question = interview.question {
      guard let line = Console.ask(question) else { break }
      for notice in interview.answer(line) { Output.complain(notice) }
    }
    let isWhole = interview.question == nil
    guard interview.hasBegun else { throw CommandError.none("Nothing was said; no file was made.") }
    let path = try write(interview)
    guard isWhole else {
      throw CommandError.failed(
        "Stopped early. \(path) has what you said, and plain words for the rest.", exitCode: 65)
    }
    Output.line(path)
    Output.complain(
      "It passes the check. See it while you write: ontherun scenario preview \(path)")
  }

  private func path(of id: String) -> String {
    folder == "." ? "\(id).yaml" : "\(folder)/\(id).yaml"
  }

  /// Writes the file under a name that is free.
  private func write(_ interview: ScenarioInterview) throws -> String {
    let path = self.path(of: interview.id)
    do {
      try NewFile.write(interview.yaml, to: path)
    } catch {
      // Half an hour of answers goes where somebody can still copy it from.
      Output.line(interview.yaml)
      throw error
    }
    return path
  }

  /// Ctrl-C, and a terminal that goes away, end the input, as Ctrl-D does: what was said is written.
  private static func endInputOnInterruption() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    for number in [SIGINT, SIGHUP, SIGTERM] { sigaction(number, &action, nil) }
  }
}
