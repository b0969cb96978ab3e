import ArgumentParser
import Practice
import Records

/// `ontherun scenario practice`: practice feedback on one's own computer, to be handed in.
struct ScenarioPracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Write practice feedback on your own computer, and hand it in without your name.",
    discussion: """
      It opens the form on the scenario's doctor, who is invented. What you save goes into a file that \
      says neither who wrote it, nor where, nor when but the day: give that to whoever leads the session. A \
      copy stays on this computer, for you.

      Example: ontherun scenario practice names on tape --output /media/stick
      """)

  @Argument(help: "Its id, or part of its title.", completion: Candidates.scenarios)
  var name: [String]

  @Option(help: "A file to write, or a folder; the current folder otherwise.", completion: .file())
  var output = "."

  @OptionGroup var app: AppOptions

  func run() throws {
    let guidance = ScenarioLibrary.read()
    let scenario = try guidance.oneScenario(name.joined(separator: " "))
    guard Console.isOnScreen else {
      throw CommandError.noTerminal("The form needs a terminal, and there is none here.")
    }
    let desk = try app.store.choice.deskForApp()
    let session = try desk.sessionToHandIn(scenario.id)
    var request = app.request
    request.practice = AppRequest.HandIn(
      scenario: scenario, session: session, guidance: guidance)
    try request.carryOut()
    let bundle = try app.store.choice.deskForApp().bundle(of: session, scenario.id)
    guard !bundle.pieces.isEmpty else {
      Output.complain("Nothing was saved, so nothing is handed in. What was typed waits here.")
      return
    }
    let day = desk.clock.today
    let code = session.short
    let path = try ReportFile.write(
      String(decoding: PracticeBundleFile.bytes(of: bundle), as: UTF8.self), to: output,
      named: { "ontherun-practice-\(day)-\(code)\($0 > 1 ? "-\($0)" : "").jsonl" })
    Output.complain("Written: \(path). It has no name in it: give it to whoever leads the session.")
  }
}
