/// What a walk shows where it stands: to the room step by step, and to whoever leads it.
public struct TrainingPages: Sendable {
  private let session: TrainingSession
  private let guidance: Guidance
  private let written: [WrittenPractice]

  /// Makes pages of a walk, with the library's names for things and what was written for practice.
  public init(
    _ session: TrainingSession, guidance: Guidance, written: [WrittenPractice] = []
  ) {
    self.session = session
    self.guidance = guidance
    self.written = written
  }

  private var scenario: Scenario { session.scenario }

  /// The name of the part that one is at.
  public var title: String {
    switch session.stop.part {
    case .opening: "Who and where"
    case .beat(let id): scenario.beat(id)?.title ?? id
    case .practice: "Practice"
    case .debrief: "Debrief"
    case .end: "The end"
    }
  }

  /// The steps that are shown, in order; what is left out is not shown yet.
  public func steps() -> [[TrainingPassage]] {
    let stop = session.stop
    let all: [[TrainingPassage]]
    switch stop.part {
    case .opening: all = opening
    case .beat: all = session.beat.map { steps(of: $0, stop) } ?? []
    case .practice: all = practice
    // One stage at a time: what was said before it stays in the room, not on the wall.
    case .debrief: return [debrief(DebriefStage(rawValue: stop.shown - 1) ?? .summary)]
    case .end: all = [end]
    }
    return Array(all.prefix(stop.shown))
  }

  /// What only the facilitator reads.
  public func notes() -> [TrainingPassage] {
    typealias Passage = TrainingPassage
    switch session.stop.part {
    case .opening:
      let card = guidance.opening
      return Passage.labelled("Say", (card?.say).map { [$0] } ?? [])
        + Passage.labelled("Do", card?.steps ?? []) + Passage.labelled("Aims", scenario.aims)
    case .beat:
      guard let beat = session.beat else { return [] }
      return Passage.labelled("Notes", [beat.notes])
        + Passage.labelled("Watch for", lookFors(beat.watchFor))
    case .practice:
      return Passage.labelled("Notes", ["Nobody reads theirs out unless they offer to."])
    case .debrief:
      let stage = DebriefStage(rawValue: session.stop.shown - 1) ?? .summary
      return Passage.labelled("For", [stage.purpose])
        + (stage == .analysis ? Passage.labelled("Theory", theory) : [])
    case .end: return []
    }
  }

  /// What comes of each option, for whoever leads to be ready for it.
  public func ahead() -> [TrainingPassage] {
    guard let beat = session.beat, !beat.choices.isEmpty else { return [] }
    return beat.choices.enumerated().flatMap { place, choice in
      TrainingPassage.labelled("\(place + 1) then", [choice.then])
    }
  }

  /// The cards for what may happen in a room, by name.
  public func cards() -> TrainingPassage? {
    let titles = guidance.facilitating.map(\.title)
    return titles.isEmpty
      ? nil
      : TrainingPassage(
        .hint,
        "When it does not go well, ontherun glossary NAME: "
          + titles.joined(separator: ", "))
  }

  // MARK: Parts

  private var opening: [[TrainingPassage]] {
    let facts = [
      guidance.situation(scenario.situation)?.title ?? scenario.situation, scenario.specialty,
      scenario.place,
    ]
    return [
      [
        TrainingPassage(.question, scenario.opening),
        TrainingPassage(.hint, facts.filter { !$0.isEmpty }.joined(separator: " · ")),
      ],
      TrainingPassage.labelled("Who", scenario.cast.map { "\($0.name), \($0.who)" }),
    ]
  }

  private func steps(of beat: Beat, _ stop: TrainingStop) -> [[TrainingPassage]] {
    let start = [[TrainingPassage(.prose, beat.scene)], [TrainingPassage(.question, beat.ask)]]
    if beat.choices.isEmpty { return start }
    guard let number = stop.choice, stop.shown > 3, beat.choices.indices.contains(number) else {
      let options = beat.choices.enumerated().map { place, choice in
        TrainingPassage(.option(place + 1, isTaken: stop.choice == place), choice.say)
      }
      return start + [options + votes(stop)]
    }
    // What was chosen stands alone now, and what came of it below.
    let choice = beat.choices[number]
    return start + [
      [TrainingPassage(.option(number + 1, isTaken: true), choice.say)],
      [TrainingPassage(.prose, choice.then)],
    ]
  }

  /// The last round, once it is shown, beside the one before.
  private func votes(_ stop: TrainingStop) -> [TrainingPassage] {
    guard let last = stop.votes.last else { return [] }
    guard stop.showsVotes else {
      let sum = last.reduce(0, +)
      return [TrainingPassage(.hint, "\(sum) \(sum == 1 ? "vote is" : "votes are") in.")]
    }
    let before = stop.votes.dropLast().last
    return last.enumerated().map { place, count in
      TrainingPassage(
        .votes(place + 1, count: count, before: before.map { $0[place] }),
        "\(place + 1): \(count)\(before.map { ", was \($0[place])" } ?? "")")
    }
  }

  private var practice: [[TrainingPassage]] {
    let piece = scenario.practice
    let good = piece.exemplar
    let name = scenario.cast.first?.name ?? "them"
    return [
      [TrainingPassage(.prose, piece.seen)],
      [
        TrainingPassage(
          .question,
          "Now write it, in a minute: what you saw, what came of it, one thing to try."),
        TrainingPassage(.hint, "To \(name), as you would say it.\(countWords)"),
      ],
      sideBySide + [TrainingPassage(.heading, "One good record")]
        + lookFors(good.well).map { TrainingPassage(.mark(.well), $0) }
        + lookFors(good.workOn).map { TrainingPassage(.mark(.workOn), $0) }
        + TrainingPassage.labelled("I saw", [good.saw])
        + TrainingPassage.labelled("Effect", [good.effect])
        + TrainingPassage.labelled("Next time", [good.next])
        + [
          TrainingPassage(
            .hint, "Hold yours against it by your own judgement. Which would help you most?")
        ],
      [TrainingPassage(.heading, "What people write instead")]
        + piece.slips.flatMap {
          TrainingPassage.labelled("Wrote", [$0.wrote]) + TrainingPassage.labelled("Ask", [$0.why])
        },
    ]
  }

  private var countWords: String {
    written.isEmpty ? "" : " \(written.count) written so far; Space shows them."
  }

  /// What was written, without names and not in the order in which it was.
  private var sideBySide: [TrainingPassage] {
    if written.isEmpty { return [] }
    let few =
      written.count < WrittenPractice.few
      ? [TrainingPassage(.hint, "So few that the way it is written may tell whose it is.")] : []
    return [TrainingPassage(.heading, "What you wrote")] + few
      + WrittenPractice.shuffled(written).enumerated().flatMap { place, piece in
        let feedback = piece.feedback
        let texts = [feedback.saw, feedback.effect, feedback.next.map { "Next time: \($0.text)" }]
        return TrainingPassage.labelled(
          "\(place + 1)", [texts.compactMap { $0 }.joined(separator: " ")])
          + TrainingPassage.labelled("Ask", piece.question.map { [$0] } ?? [])
      }
  }

  private func debrief(_ stage: DebriefStage) -> [TrainingPassage] {
    let minutes = stage.minutes(of: scenario.debrief.minutes)
    let count = DebriefStage.allCases.count
    let start = [
      TrainingPassage(
        .heading, "\(stage.title), \(stage.rawValue + 1) of \(count): \(minutes) min"),
      TrainingPassage(.question, stage.question),
    ]
    let own = scenario.debrief.ask.map { TrainingPassage(.prose, $0) }
    switch stage {
    case .reactions: return start
    case .description: return start + own.prefix(1)
    case .analysis:
      return start + own.dropFirst().dropLast() + TrainingPassage.labelled("You took", taken)
    case .application: return start + (own.count > 1 ? own.suffix(1) : [])
    case .summary: return start + [TrainingPassage(.heading, scenario.takeAway)]
    }
  }

  private var end: [TrainingPassage] {
    let road = session.road.compactMap { stop -> String? in
      guard case .beat(let id) = stop.part, let beat = scenario.beat(id) else { return nil }
      let choice = stop.choice.map { ": \($0 + 1)" } ?? ""
      let votes = stop.votes.map { $0.map(String.init).joined(separator: " ") }
      let counted = votes.isEmpty ? "" : " · votes \(votes.joined(separator: ", then "))"
      return beat.title + choice + counted
    }
    return [TrainingPassage(.heading, scenario.takeAway)]
      + TrainingPassage.labelled("Planned", ["\(scenario.minutes) min"])
      + TrainingPassage.labelled("Road", road) + TrainingPassage.labelled("Said", session.words)
  }

  /// What was taken at each fork, in its words.
  private var taken: [String] {
    session.road.compactMap { stop in
      guard case .beat(let id) = stop.part, let beat = scenario.beat(id), let choice = stop.choice,
        beat.choices.indices.contains(choice)
      else { return nil }
      return beat.choices[choice].say
    }
  }

  private var theory: [String] { scenario.theory.map { guidance.theoryTitle($0) } }

  private func lookFors(_ ids: [LookFor.ID]) -> [String] {
    ids.map { guidance.lookFor($0)?.words ?? $0 }
  }
}
