/// The talk at the end, a stage at a time.
extension TrainingPages {
  func card(_ stage: DebriefStage) -> DebriefCard? { guidance.debrief.first { $0.id == stage } }

  func debrief(_ stage: DebriefStage) -> [TrainingPassage] {
    let minutes = stage.minutes(of: scenario.debrief.minutes)
    let count = DebriefStage.allCases.count
    let title = card(stage)?.title ?? stage.rawValue
    let start =
      [TrainingPassage(.heading, "\(title), \(stage.place + 1) of \(count): \(minutes) min")]
      + (card(stage).map { [TrainingPassage(.question, $0.ask)] } ?? [])
    let own = scenario.debrief.ask.map { TrainingPassage(.prose, $0) }
    switch stage {
    case .reactions: return start
    case .description: return start + own.prefix(1)
    case .analysis: return start + own.dropFirst().dropLast() + taken
    case .application: return start + (own.count > 1 ? own.suffix(1) : [])
    case .summary: return start + [TrainingPassage(.heading, scenario.takeAway)]
    }
  }

  /// What was taken at each fork, each behind the theory card that it calls for; a card stands once.
  private var taken: [TrainingPassage] {
    var shown: Set<TheoryCard.ID> = []
    return session.road.flatMap { stop -> [TrainingPassage] in
      guard case .beat(let id) = stop.part, let beat = scenario.beat(id), let number = stop.choice,
        beat.choices.indices.contains(number)
      else { return [] }
      let choice = beat.choices[number]
      let card = choice.theory.flatMap { id in guidance.theory.first { $0.id == id } }
      let isNew = card.map { shown.insert($0.id).inserted } ?? false
      return TrainingPassage.labelled(isAlone ? "You took" : "Taken", [choice.say])
        + TrainingPassage.labelled(
          "Theory", isNew ? card.map { ["\($0.title). \($0.idea)"] } ?? [] : [])
    }
  }

  /// The cards that the scenario names, whatever the room took.
  var scenarioTheory: [String] { scenario.theory.map { guidance.theoryTitle($0) } }
}
