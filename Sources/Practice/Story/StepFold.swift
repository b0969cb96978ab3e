/// The next steps of one trainee, from wherever they are written, each with where it stands.
struct StepFold {
  /// A step that some record moves on.
  private struct Move {
    let step: RecordID
    let change: StoryStep.Change
    let place: RecordHead
  }

  private var found: [StoryStep] = []
  private var moves: [Move] = []

  /// The steps, the earliest agreed first.
  var steps: [StoryStep] {
    let inOrder = moves.sorted { $0.place < $1.place }
    let changes = Dictionary(grouping: inOrder, by: \.step).mapValues { $0.map(\.change) }
    var known: Set<RecordID> = []
    return found.filter { known.insert($0.id).inserted }.map { step in
      var step = step
      step.history += changes[step.id] ?? []
      return step
    }.sorted { $0.agreed == $1.agreed ? $0.id < $1.id : $0.agreed < $1.agreed }
  }

  /// Adds the step that feedback agreed, and the moves that it makes.
  ///
  /// Each move is placed where a version first said so. An amendment repeats the whole content;
  /// were its moves placed at its own time, mending a word would undo what a later record said.
  mutating func add(_ versions: Versions<Feedback>) {
    let shown = versions.shown
    if let step = StoryStep(first: versions.first, shown: shown) { found.append(step) }
    if shown.value.steps.isEmpty { return }
    for change in shown.value.steps {
      let place = versions.all.first { $0.value.steps.contains(change) }?.record
      moves.append(
        Move(
          step: change.id,
          change: StoryStep.Change(
            day: shown.record.at.day, state: change.now, record: versions.first.id,
            by: versions.first.by),
          place: place ?? shown.record))
    }
  }

  /// Adds the step that light feedback agreed.
  mutating func add(_ next: NextStep, situation: Situation.ID, head: RecordHead) {
    found.append(StoryStep(head: head, next: next, situation: situation))
  }

  /// Adds a move by a record of its own.
  mutating func move(_ step: RecordID, to state: StepState, by head: RecordHead) {
    moves.append(
      Move(
        step: step,
        change: StoryStep.Change(day: head.at.day, state: state, record: head.id, by: head.by),
        place: head))
  }

  /// Adds steps that were made by themselves, and moves by records of their own.
  mutating func addOwn(in ledger: Ledger) {
    for versions in ledger.standing(.step) {
      let record = versions.first
      let step = versions.shown.value
      if let moved = step.of {
        move(ledger.root(moved), to: step.now, by: record)
      } else if let new = step.new {
        found.append(StoryStep(record: record, new: new, now: step.now))
      }
    }
  }
}
