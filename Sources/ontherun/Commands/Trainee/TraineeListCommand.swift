import ArgumentParser
import Practice

/// `ontherun trainee list`: who is here.
struct TraineeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List trainees, by name.",
    discussion: "Example: ontherun trainee list --archived")

  @OptionGroup var store: StoreOptions

  @Flag(help: "Archived ones too.")
  var archived = false

  @Flag(help: "Print records, one a line.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let trainees = people.all.filter { $0.isTrainee && (archived || !$0.person.archived) }
    guard !trainees.isEmpty else { throw CommandError.nothing }
    if json { return try PersonPrinting.printJSON(trainees.map(\.id), at: desk) }
    for known in trainees { Output.line(known.line) }
  }
}
