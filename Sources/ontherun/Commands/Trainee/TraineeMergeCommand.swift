import ArgumentParser
import Practice

/// `ontherun trainee merge`: several entries that are one person.
struct TraineeMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Say that several entries are one person; the first is kept.",
    discussion: """
      Examples:
      ontherun trainee merge "Priya Nair" "P. Nair"
      """)

  @OptionGroup var store: StoreOptions

  @Argument(
    help: "The entry to keep, and those that are the same: part of a name, or an id.",
    completion: Candidates.trainees)
  var names: [String]

  func validate() throws {
    if names.count < 2 { throw ValidationError("Name the entry to keep, and one more.") }
  }

  func run() throws {
    let (desk, people, _) = try store.deskAndMe()
    let all = people.all.filter(\.isTrainee)
    let known = try names.map { try people.one($0, .trainee, among: all) }
    guard let keep = known.first, Set(known.map(\.id)).count == known.count else {
      throw CommandError.usage("These names stand for the same entry already.")
    }
    try desk.merge(keep, with: Array(known.dropFirst()))
    Output.complain("\(known.count) entries are \(keep.person.name) now · id …\(keep.id.short)")
  }
}
