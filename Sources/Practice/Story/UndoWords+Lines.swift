extension UndoWords {
  /// What stands about the records of an act, in lines; compared before and after an undo.
  func lines(about records: [Record]) -> [String] {
    var lines: [String] = []
    var seen: Set<RecordID> = []
    for record in records {
      let subject = subject(of: record)
      guard seen.insert(subject).inserted else { continue }
      lines += entryLines(subject) ?? otherLines(subject)
    }
    return lines
  }

  /// The record or step that a record changes, or itself.
  private func subject(of record: Record) -> RecordID {
    switch record.content {
    case .amendment(let amendment): return ledger.root(amendment.of)
    case .talked(let talked): return ledger.root(talked.of)
    case .step(let step): return step.of.map(ledger.root) ?? record.id
    case .withdrawal(let withdrawal):
      let target = ledger.record(withdrawal.of)
      // A withdrawal can only take back what came before it, so this ends.
      guard let target, Record.precedes(target, record) else { return withdrawal.of }
      return subject(of: target)
    default: return record.id
    }
  }

  private func entryLines(_ id: RecordID) -> [String]? {
    guard let entry = fold.entries.first(where: { $0.id == id }) else { return nil }
    if let withdrawal = entry.withdrawal {
      return ["Withdrawn (\(withdrawal.why)): in no summary, export or hand-over."]
    }
    var lines = entry.feedback.fields(at: entry.at, names: names).map(\.line)
    lines += entry.feedback.steps.map { change in
      let text = fold.steps.first { $0.id == change.id }?.text ?? "an earlier step"
      return "Step, \(change.now.words): \(text)"
    }
    if let thread = entry.feedback.thread {
      let title = fold.threads.first { $0.id == thread }?.title ?? "one not known here"
      lines.append("Project: \(title)")
    }
    lines.append(entry.state.talked.map { "Said to them: \($0.short)" } ?? "Not yet said to them")
    return lines
  }

  private func otherLines(_ id: RecordID) -> [String] {
    if let step = fold.steps.first(where: { $0.id == id }) {
      return ["Next step: \(step.text)", "Where it stands: \(step.state.words)"]
    }
    guard let record = ledger.record(id), !ledger.isWithdrawn(id) else {
      return ["Withdrawn"]
    }
    if let person = ledger.versions(of: record, .person)?.shown.value {
      return personLines(person)
    }
    if let chance = fold.chances.first(where: { $0.id == id }) {
      let place = chance.situation.map(names.situation) ?? "no situation"
      return ["Chance: \(place), \(chance.state.words)", chance.text].compactMap { $0 }
    }
    if let reflection = fold.reflections.first(where: { $0.id == id }) {
      return ["They wrote: \(reflection.text)"]
    }
    if let thread = fold.threads.first(where: { $0.id == id }) {
      let closed = thread.closed.map { "closed \($0.short)" } ?? "running"
      return ["Project: \(thread.title)", "It is \(closed)"]
    }
    if let shared = fold.shared.first(where: { $0.id == id }) {
      return ["Noted as shown: \(shared.what)", "To: \(shared.to), \(shared.through)"]
    }
    if let same = ledger.versions(of: record, .same)?.shown.value {
      return ["One person: \(Set(same.people.map(\.short)).sorted().joined(separator: ", "))"]
    }
    switch record.content {
    // The words went with the move: what it left behind is not what stands about anybody.
    case .erasure: return []
    case .training(let training):
      return [
        "Session: \(training.title), \(training.seconds / 60) min",
        "Votes: \(training.votes.count), lines said: \(training.words.count + training.toTry.count)"
          + (training.people.isEmpty ? "" : ", names: \(training.people.count)"),
      ]
    case .practice(let practice):
      return ["Practice: \(practice.feedback.firstWords)"]
    default: return ["A record of kind \(record.content.kind), which is not understood here"]
    }
  }

  private func personLines(_ person: Person) -> [String] {
    let learner = person.learner.map { learner in
      [learner.grade, learner.stage.rawValue, learner.specialty].filter { !$0.isEmpty }
        .joined(separator: " · ")
    }
    let units = person.placements.map(\.unit).joined(separator: ", ")
    return [
      "Name: \(person.name)", "Role: \(person.role.rawValue)", learner.map { "Training: \($0)" },
      units.isEmpty ? nil : "Unit: \(units)",
      person.archived ? "Archived" : nil,
      person.hold.map { "On hold: \($0.why)" },
      person.informed.map { "Told what is kept: \($0.short)" },
      person.keepUntil.map { "To be looked at again: \($0.short)" },
    ].compactMap { $0 }
  }
}
