/// What a walk shows where it stands: to the room step by step, and to whoever leads it.
public struct TrainingPages: Sendable {
  let session: TrainingSession
  let guidance: Guidance
  let written: [WrittenPractice]
  let isAlone: Bool

  /// Makes pages of a walk, with the library's names for things and what was written for practice.
  public init(
    _ session: TrainingSession, guidance: Guidance, written: [WrittenPractice] = [],
    isAlone: Bool = false
  ) {
    self.session = session
    self.guidance = guidance
    self.written = written
    self.isAlone = isAlone
  }

  var scenario: Scenario { session.scenario }

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
    case .debrief: return [debrief(.at(stop.shown - 1))]
    // So is the question of confidence: at the very end its hands stand among the rest.
    case .end: return [stop.shown == 1 ? confidence(guidance.confidence?.after) : end]
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
      return Passage.labelled(
        "Notes",
        [
          "Nobody reads theirs out unless they offer to. Those who write on their own computer: "
            + "ontherun scenario practice \(scenario.id). What they hand in: ontherun session gather FILE."
        ])
    case .debrief:
      let stage = DebriefStage.at(session.stop.shown - 1)
      return Passage.labelled("For", [card(stage)?.purpose].compactMap { $0 })
        + (stage == .analysis ? Passage.labelled("Theory", scenarioTheory) : [])
    case .end:
      return Passage.labelled(
        "Notes",
        [
          "Count hands with v, or pass over it. A line for what each will try, with t; with e, one for "
            + "the session."
        ])
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

  func lookFors(_ ids: [LookFor.ID]) -> [String] {
    ids.map { guidance.lookFor($0)?.words ?? $0 }
  }
}
