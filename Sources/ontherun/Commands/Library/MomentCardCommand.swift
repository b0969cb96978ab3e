import ArgumentParser
import Practice
import Surface
import Workbench

/// `ontherun moment card`: the two-sided card for one shift, 24 lines a side.
struct MomentCardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card", abstract: "Print the two-sided card for one shift, 24 lines a side.",
    discussion: "Example: ontherun moment card @handover --trainee priya")

  @Argument(
    help: "A moment, or a situation such as @handover; nothing for what is usual now.",
    completion: Candidates.momentsAndSituations)
  var subject: [String] = []

  @Option(
    help: "Part of a trainee's name; without it the card is for whoever is there.",
    completion: Candidates.trainees)
  var trainee: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let desk = try trainee == nil ? store.deskWithoutStore() : store.desk()
    let guidance = desk.guidance().guidance
    let today = desk.clock.today
    let subject = try subject(in: guidance, at: desk.clock)
    let people = try desk.people()
    let card: ShiftCard
    if let trainee {
      let known = try people.one(trainee, .trainee, among: people.all.filter(\.isTrainee))
      let stage = known.person.learner?.stage ?? .other
      let story = try desk.story(of: known.id, people: people)
      let outlook = Outlook(story: story, stage: stage, guidance: guidance)
      card = ShiftCard(
        subject, for: .init(name: known.person.name, stage: stage, outlook: outlook),
        guidance: guidance, today: today)
    } else {
      let digests = try desk.digests(people: people)
      let all = people.trainees.map { known in
        let stage = known.person.learner?.stage ?? .other
        let digest = digests[known.id] ?? Digest(trainee: known.id)
        return ShiftCard.Person(
          name: known.person.name, stage: stage,
          outlook: Outlook(digest: digest, stage: stage, guidance: guidance))
      }
      card = ShiftCard(subject, forAll: all, guidance: guidance, today: today)
    }
    for line in ShiftCardSheet(card).text { Output.line(line.withoutTrailingSpaces) }
  }

  private func subject(
    in guidance: Guidance, at clock: LocalClock
  ) throws(DeskError) -> ShiftCard.Subject {
    let typed = subject.joined(separator: " ")
    if typed.hasPrefix("@") {
      let situation = try guidance.oneSituation(String(typed.dropFirst()))
      return ShiftCard.Subject(situation: situation)
    }
    if !typed.isEmpty {
      let found = try guidance.oneMoment(typed)
      return ShiftCard.Subject(situation: found.situation, moment: found.moment)
    }
    if let usual = guidance.usual(at: clock) { return ShiftCard.Subject(situation: usual) }
    return ShiftCard.Subject(situation: try guidance.oneSituation("handover"))
  }
}

extension SafeText {
  fileprivate var withoutTrailingSpaces: String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
