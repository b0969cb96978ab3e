internal import Practice
internal import Surface

/// Where in the library one is, and for whom: a situation, a moment of it, a trainee.
struct MomentPlace: Hashable, Sendable {
  var situation: Situation.ID
  var moment: Moment.ID?
  var trainee: RecordID?

  /// Starts feedback with all of it filled in.
  func newFeedback(in world: World) -> [Action] {
    [
      .push(FeedbackForm(guessing: trainee, from: self, in: world)),
      .effect(.openDraft(by: world.identity.me)),
    ]
  }

  /// Notes the chance as given today.
  func giveChance(in world: World) -> [Action] {
    guard let trainee else { return [] }
    let chance = Content.Chance(
      trainee: trainee, situation: situation, moment: moment, given: world.clock.today)
    return [.effect(.giveChance(chance)), .notice("Saving")]
  }

  /// Why a chance cannot be noted; nil when it can.
  func reasonAgainstChance(in world: World) -> String? {
    if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
    guard let trainee else { return "There is nobody to give it to yet: a on Home adds a trainee." }
    let given = (world.stories[trainee]?.chances ?? []).contains {
      $0.situation == situation && $0.moment == moment && $0.given == world.clock.today
    }
    return given ? "That chance is noted for today already; u takes it back." : nil
  }

  /// Why feedback cannot be started; nil when it can.
  func reasonAgainstFeedback(in world: World) -> String? {
    if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
    return world.people.trainees.isEmpty
      ? "There is nobody to write about yet: a on Home adds a trainee." : nil
  }

  /// What is said once a chance is on the disk.
  func savedWords(in world: World) -> SafeText {
    let what = moment.flatMap { world.guidance?.moment($0)?.title } ?? world.title(situation)
    return "Saved: chance given to \(world.firstName(trainee)), \(what). u takes it back."
  }

  /// What is open for the trainee, where their story is read.
  func outlook(in world: World) -> Outlook? {
    guard let trainee, let story = world.stories[trainee], let guidance = world.guidance else {
      return nil
    }
    return Outlook(story: story, stage: stage(in: world), guidance: guidance)
  }

  /// The trainee's stage; other where nobody is chosen.
  func stage(in world: World) -> Stage {
    trainee.flatMap { world.people[$0]?.person.learner?.stage } ?? .other
  }
}
