import ArgumentParser
import Practice

/// `ontherun trainee show`: who somebody is, and what stands about them in a few lines.
struct TraineeShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one trainee in a few lines.",
    discussion: "Example: ontherun trainee show priya")

  @OptionGroup var store: StoreOptions

  @Argument(help: "Part of the name.", completion: Candidates.trainees)
  var name: [String]

  @Flag(help: "Print the record.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let known = try people.one(
      name.joined(separator: " "), .trainee, among: people.all.filter(\.isTrainee))
    if json { return try PersonPrinting.printJSON([known.id], at: desk) }
    let story = try desk.story(of: known.id, people: people)
    for line in DigestLines(known: known, digest: Digest(story: story), desk: desk).all {
      Output.line(line)
    }
  }
}
