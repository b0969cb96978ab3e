import ArgumentParser
import Practice
import Reports

/// `ontherun scenario handout`: what participants may keep, or what the facilitator has on paper.
struct ScenarioHandoutCommand: ParsableCommand {
  /// What it is written as.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html

    var format: HandoutFormat {
      switch self {
      case .text: .text
      case .markdown: .markdown
      case .html: .html
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Print the participants' sheet, or the facilitator's pack: text, Markdown or HTML.",
    discussion: """
      The sheet has no scene and no choice on it: aims, look-fors, a blank to practise on, and the questions \
      of the end. The pack \
      has everything: what to say first, beats with their times, practice, debrief, theory, cards.

      Examples:
      ontherun scenario handout names on tape
      ontherun scenario handout names on tape --facilitator --at 13:30 --format html --output .
      """)

  @Argument(help: "Its id, or part of its title.", completion: Candidates.scenarios)
  var name: [String]

  @Flag(help: "The facilitator's pack, which gives everything away.")
  var facilitator = false

  @Option(help: "text, markdown or html.")
  var format = Form.text

  @Option(help: "When the session begins, such as 13:30; else times count from 0:00.")
  var at: String?

  @Option(help: "A file to write instead, or a folder.", completion: .file())
  var output: String?

  func validate() throws {
    if at != nil, !facilitator {
      throw ValidationError("The participants' sheet has no times: --at goes with --facilitator.")
    }
  }

  func run() throws {
    let format = self.format.format
    let start = try at.map(ScenarioNotesCommand.minute)
    let guidance = ScenarioLibrary.read()
    let scenario = try guidance.oneScenario(name.joined(separator: " "))
    let writer = ScenarioLibrary.text(of: scenario, in: guidance)
    let text =
      facilitator ? writer.facilitatorPack(format, start: start) : writer.handout(format)
    guard let output, output != "-" else { return Output.write(text) }
    let kind = facilitator ? "pack" : "sheet"
    let path = try ReportFile.write(
      text, to: output,
      named: {
        "ontherun-\(kind)-\(scenario.id)\($0 > 1 ? "-\($0)" : "").\(format.fileExtension)"
      })
    Output.complain("Written: \(path)")
  }
}
