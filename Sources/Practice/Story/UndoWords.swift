/// The sentences and lines that an undo shows before it is done.
struct UndoWords {
  let names: Names
  let ledger: Ledger
  let fold: StoryFold

  /// What is taken back, in a sentence, and who said it, where that is somebody else.
  func sentence(for act: UndoneAct, by mine: Set<RecordID>) -> String {
    let main =
      act.records.first { $0.content.kind == "feedback" }
      ?? act.records.first { $0.content.kind == "person" } ?? act.last
    let other = mine.contains(main.by) ? "" : ", by \(names.person(main.by))"
    let what = phrase(for: main, isMove: act.move != nil) + other
    let others = act.records.count - 1
    guard others > 0, act.move == nil else { return "\(what)." }
    return "\(what), with \(Sampling.number(others, "more record")) saved in the same act."
  }

  private func phrase(for record: Record, isMove: Bool) -> String {
    switch record.content {
    case .feedback(let feedback):
      return isMove
        ? "Move back \(title(feedback, at: record.at))"
        : "Take back \(title(feedback, at: record.at))"
    case .amendment(let amendment):
      return "Take back the change to \(subject(amendment.of))"
    case .withdrawal(let withdrawal):
      return "Bring back \(subject(withdrawal.of))"
    case .talked(let talked):
      return "Take back that it was said: \(subject(talked.of))"
    case .step(let step):
      guard let moved = step.of else { return "Take back \(own(record))" }
      let text = fold.steps.first { $0.id == moved }?.text ?? "a next step"
      return "Take back that it is \(step.now.words): \(text)"
    default: return "Take back \(own(record))"
    }
  }

  /// What an id stands for, whatever its kind.
  private func subject(_ id: RecordID) -> String {
    if let entry = fold.entries.first(where: { $0.id == ledger.root(id) }) {
      return title(entry.feedback, at: entry.at)
    }
    return ledger.record(ledger.root(id)).map(own) ?? "a record"
  }

  private func title(_ feedback: Feedback, at: Timestamp) -> String {
    let place = names.situation(feedback.situation)
    return "the feedback for \(names.trainee(feedback.trainee)), \(place), \(at.day.short)"
  }

  /// What a record is by itself.
  private func own(_ record: Record) -> String {
    switch record.content {
    case .person(let person): "the entry of \(person.name)"
    case .feedback(let feedback): title(feedback, at: record.at)
    case .talked: "that feedback was said"
    case .step(let step): "the next step '\(step.new?.text ?? step.now.words)'"
    case .chance(let chance):
      "the chance for \(names.trainee(chance.trainee)), \(names.situation(chance.situation))"
    case .reflection(let reflection): "the words of \(names.trainee(reflection.trainee))"
    case .thread(let thread): "the project '\(thread.title)'"
    case .amendment(let amendment): "a change to a \(amendment.body?.kind ?? "record")"
    case .withdrawal: "what was taken back"
    case .same: "that several entries are one person"
    case .shared(let shared): "the note that \(shared.what) went to \(shared.to)"
    case .practice: "what you wrote for practice"
    case .training(let training): "the session '\(training.title)'"
    case .erasure, .bundleImport, .unknown: "a record of kind \(record.content.kind)"
    }
  }
}
