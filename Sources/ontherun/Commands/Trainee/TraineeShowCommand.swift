import ArgumentParser
import Practice

/// `ontherun trainee show`: who somebody is, and what stands about them in a few lines.
struct TraineeShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one trainee in a few lines.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "Part of the name.")
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
    for line in lines(known, Digest(story: story), at: desk) { Output.line(line) }
  }

  private func lines(_ known: KnownPerson, _ digest: Digest, at desk: Desk) -> [String] {
    let today = desk.clock.today
    let guidance = desk.guidance().guidance
    func title(_ id: Situation.ID) -> String { guidance.situation(id)?.title ?? id }
    let seen = digest.seen.map { "\(title($0.situation)) \($0.count)" }
    var lines = [
      known.line,
      "Last seen: \(Day.agoWords(digest.lastSeen?.day, today: today))",
      "Seen: \(seen.isEmpty ? "nothing yet" : seen.joined(separator: " · "))",
    ]
    if let stage = known.person.learner?.stage {
      let missing = digest.notYetSeen(stage: stage, guidance: guidance).map(\.title)
      if !missing.isEmpty { lines.append("Not yet seen: \(missing.joined(separator: " · "))") }
    }
    lines += digest.openSteps.map { "Open: \($0.text)  …\($0.id.short)" }
    lines += digest.promises.compactMap(\.text).map { "Promised: \($0)" }
    lines += digest.unsaid.map {
      "To say: \(title($0.situation)), \($0.at.day.short(besides: today.year))  …\($0.id.short)"
    }
    return lines
  }
}
