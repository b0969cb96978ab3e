/// The next steps of one trainee, from wherever they are written, each with where it stands.
struct StepFold {
  /// A step that some record moves on.
  private struct Move {
    let step: RecordID
    let change: StoryStep.Change
    let place: Record
  }

  /// The steps, the earliest agreed first.
  let steps: [StoryStep]

  /// Folds; feedback that was taken back is not among `feedback`, nor are then its steps.
  init(_ ledger: Ledger, feedback: [Versions<Feedback>]) {
    var steps = feedback.compactMap { StoryStep($0) }
    var moves = feedback.flatMap(StepFold.moves)
    for versions in ledger.standing(.step) {
      let record = versions.first
      let step = versions.shown.value
      if let moved = step.of {
        let change = StoryStep.Change(day: record.at.day, state: step.now, record: record.id)
        moves.append(Move(step: ledger.root(moved), change: change, place: record))
      } else if let new = step.new {
        steps.append(StoryStep(record: record, new: new, now: step.now))
      }
    }
    moves.sort { Record.precedes($0.place, $1.place) }
    let changes = Dictionary(grouping: moves, by: \.step).mapValues { $0.map(\.change) }
    var known: Set<RecordID> = []
    self.steps = steps.filter { known.insert($0.id).inserted }.map { step in
      var step = step
      step.history += changes[step.id] ?? []
      return step
    }.sorted { $0.agreed == $1.agreed ? $0.id < $1.id : $0.agreed < $1.agreed }
  }

  /// The moves that feedback makes, each placed where a version first said so.
  ///
  /// An amendment repeats the whole content. Were its moves placed at its own time, mending a word
  /// would undo what a later record said about the step.
  private static func moves(_ versions: Versions<Feedback>) -> [Move] {
    versions.shown.value.steps.map { change in
      let place = versions.all.first { $0.value.steps.contains(change) }?.record
      return Move(
        step: change.id,
        change: StoryStep.Change(
          day: versions.shown.record.at.day, state: change.now, record: versions.first.id),
        place: place ?? versions.shown.record)
    }
  }
}

extension StoryStep {
  /// The step that feedback agreed, as last amended; nil when it agreed none.
  init?(_ versions: Versions<Feedback>) {
    let first = versions.first
    guard let next = versions.shown.value.next else { return nil }
    let day = versions.shown.record.at.day
    self.init(
      id: next.id, text: next.text, who: next.who, due: next.due, agreed: day, by: first.by,
      source: first.id, situation: versions.shown.value.situation, byAct: first.act,
      history: [Change(day: day, state: .open, record: first.id)])
  }

  /// A step made by itself.
  init(record: Record, new: Content.Step.New, now: StepState) {
    let day = record.at.day
    self.init(
      id: record.id, text: new.text, who: new.who, due: new.due, agreed: day, by: record.by,
      source: nil, situation: nil, byAct: record.act,
      history: [Change(day: day, state: now, record: record.id)])
  }
}
