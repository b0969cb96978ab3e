import ArgumentParser
import Practice
import Records

/// `ontherun session forget`: names of who took part, taken out of a session for good.
struct SessionForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take the names of who took part out of a session, for good.",
    discussion: """
      The session stays, with its road, its votes and what was written. Undo does not bring names back.

      Example: ontherun session forget a3f9
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id, or its last four or more digits.")
  var id: String

  @Argument(help: "One of the names; all of them without.")
  var name: [String] = []

  @Flag(help: "Without asking.")
  var yes = false

  func run() throws {
    let (desk, _, _) = try store.deskAndMe()
    let found = try desk.training(id)
    let typed = name.joined(separator: " ")
    let names = found.training.people.filter { typed.isEmpty || $0 == typed }
    guard !names.isEmpty else {
      throw CommandError.failed(
        found.training.people.isEmpty
          ? "Nobody is named in that session."
          : "Nobody is named '\(typed)' there. There are: \(found.training.people.joined(separator: ", ")).",
        exitCode: found.training.people.isEmpty ? 1 : 66)
    }
    if !yes {
      try Consent.ask(
        "Take \(names.joined(separator: ", ")) out of '\(found.training.title)' for good?",
        whatElse: "--yes")
    }
    let count = try desk.forgetNames(of: found, only: typed.isEmpty ? nil : typed)
    Output.complain("\(count) \(count == 1 ? "name is" : "names are") gone from it.")
  }
}
