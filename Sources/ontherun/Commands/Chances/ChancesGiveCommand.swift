import ArgumentParser
import Practice
import Records

/// `ontherun chances give`: somebody was given a chance to lead.
struct ChancesGiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give", abstract: "Note that a trainee was given a chance to lead.",
    discussion: "Example: ontherun chances give priya @rota --on yesterday")

  @OptionGroup var store: StoreOptions

  @Argument(help: "TRAINEE @SITUATION", completion: Candidates.traineeAndSituation)
  var words: [String]

  @Option(help: "The day, if not today.")
  var on: String?

  @Option(help: "The learnable moment.", completion: Candidates.moments)
  var moment: String?

  @Flag(help: "Print the record that was saved.")
  var json = false

  func run() throws {
    let words = LogWords(words)
    guard !words.trainee.isEmpty, words.situations.count == 1 else {
      throw CommandError.usage("Write: ontherun chances give TRAINEE @SITUATION")
    }
    guard words.saw.isEmpty, words.well.isEmpty, words.workOn.isEmpty, !words.isReadingInput else {
      throw CommandError.usage(
        "A chance is a name and a situation. Feedback goes with: ontherun log")
    }
    let (desk, people, _) = try store.deskAndMe()
    let known = try people.one(
      words.trainee.joined(separator: " "), .trainee, among: people.trainees)
    let guidance = desk.guidance().guidance
    let situation = try guidance.oneSituation(words.situations[0])
    let moment = try self.moment.map { try guidance.oneMoment($0, in: situation).moment.id }
    let clock = desk.clock
    var day = clock.today
    if let on {
      switch SincePhrase.parse(on, clock: clock) {
      case .success(let said): day = said
      case .failure(let problem): throw DeskError.badValue(problem.sentence)
      }
    }
    let saved = try desk.giveChance(
      Content.Chance(trainee: known.id, situation: situation.id, moment: moment, given: day))
    Output.complain(
      "Saved: \(known.person.name) was given \(situation.title) on "
        + "\(day.shortWithWeekday(besides: clock.today.year)) · id …\(saved?.id.short ?? "")")
    if json, let saved { Output.write(RecordJSON.json(saved) + "\n") }
  }
}
