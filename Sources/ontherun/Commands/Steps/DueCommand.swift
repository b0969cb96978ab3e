import ArgumentParser
import Practice

/// `ontherun due`: what waits today, for a start-up line or cron.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List what waits: promises, steps due, feedback to say, people unseen or kept long.",
    discussion: """
      Examples:
      ontherun due
      ontherun due @handover
      Exit code 1 and no output when nothing is due. In ~/.profile: ontherun due 2>/dev/null
      """)

  @OptionGroup var store: StoreOptions

  @Argument(
    help: "A situation that is about to be, such as @handover.",
    completion: Candidates.situations)
  var situation: String?

  @Flag(help: "Print one object a line: id, text, who, due, now, trainee, of.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let guidance = desk.guidance().guidance
    let place = try LibraryOptions.situation(situation, in: guidance)?.id
    let today = desk.clock.today
    let items = DueList.items(
      digests: try desk.digests(people: people), people: people, today: today, at: place)
    let sessions = try desk.trainings().filter { $0.training.keepUntil.map { $0 < today } ?? false }
    guard !items.isEmpty || !sessions.isEmpty else { throw CommandError.nothing }
    let printing = DuePrinting(people: people, guidance: guidance, today: today)
    printing.print(items, asJSON: json)
    printing.print(sessions, asJSON: json)
  }
}
