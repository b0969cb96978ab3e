import ArgumentParser
import Practice

/// `ontherun trainee archive`: off Home and out of forms; nothing is lost.
struct TraineeArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Take a trainee off Home; what is kept stays.",
    discussion: "Example: ontherun trainee archive priya")

  @OptionGroup var store: StoreOptions

  @Argument(help: "Part of the name.", completion: Candidates.trainees)
  var trainee: [String]

  func run() throws {
    let (desk, people, _) = try store.deskAndMe()
    let known = try people.one(
      trainee.joined(separator: " "), .trainee, among: people.trainees)
    try desk.archive(known)
    Output.complain(
      "Archived \(known.person.name). Bring back with: ontherun trainee edit …\(known.id.short) "
        + "--back")
  }
}
