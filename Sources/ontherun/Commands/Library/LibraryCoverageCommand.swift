import ArgumentParser
import Practice
import Reports

/// `ontherun library coverage`: what the library has for which situation, stage and role.
struct LibraryCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Print scenarios and moments by situation, stage and role, as Markdown.",
    discussion: """
      Reasons for empty cells are read from Prompts/coverage.yaml. It ends with 1 where a cell is \
      empty without one.

      Example: ontherun library coverage
      """)

  func run() throws {
    let table = LibraryCoverage(ScenarioLibrary.read())
    Output.write(table.markdown())
    guard table.unexplained.isEmpty else {
      throw CommandError.none(
        "Empty without a reason:\n"
          + table.unexplained.map { "  \($0)" }.joined(separator: "\n")
          + "\nWrite something for them, or say why not in Prompts/coverage.yaml.")
    }
  }
}
