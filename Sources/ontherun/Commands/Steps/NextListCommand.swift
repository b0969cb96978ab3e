import ArgumentParser
import Practice

/// `ontherun next list`: steps that are open or worked on.
struct NextListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List next steps that are open, the latest agreed first.",
    discussion: "Example: ontherun next list priya --all")

  @OptionGroup var store: StoreOptions

  @Argument(
    help: "Part of a trainee's name; nothing for everybody.", completion: Candidates.trainees)
  var trainee: [String] = []

  @Flag(help: "Those that are done or let go, too.")
  var all = false

  @Flag(help: "Print one object a line.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    // As in a filter, the name may say that it is one.
    let key = "trainee:"
    let name = trainee.map { $0.hasPrefix(key) ? String($0.dropFirst(key.count)) : $0 }
      .joined(separator: " ")
    let wanted =
      try name.isEmpty
      ? people.trainees : [people.one(name, .trainee, among: people.all.filter(\.isTrainee))]
    var rows: [StepPrinting.Row] = []
    for known in wanted {
      let steps = try desk.story(of: known.id, people: people).steps
      rows += steps.filter { all || $0.isOpen }.map {
        StepPrinting.Row(trainee: known.id, step: $0)
      }
    }
    guard !rows.isEmpty else { throw CommandError.nothing }
    rows.sort { $0.step.agreed > $1.step.agreed }
    StepPrinting(desk: desk, people: people).print(rows, asJSON: json)
  }
}
