import Practice

extension DemoScript {
  /// Writes feedback, and that it was said when that came later.
  mutating func tell(_ seen: DemoTrainee.Seen) {
    let at = calendar.stamp(day(of: seen), seen.time)
    let told = Told(seen: seen, id: newID(at: at), nextID: newID(at: at), at: at)
    if let name = seen.name { self.told[name] = told }
    if let step = seen.next?.step { names[step] = told.nextID }
    write(
      .feedback(feedback(told)), id: told.id, at: at, written: at.instant.adding(minutes: 4),
      seen.by)
    guard case .after(let days) = seen.said else { return }
    let later = calendar.stamp(calendar.day(days, after: at.day), "12:40")
    let talked = Content.Talked(of: told.id, on: later.day)
    write(.talked(talked), id: newID(at: later), at: later, seen.by)
  }

  /// Emergencies and nights fall on any day; rounds, lists and meetings on a weekday.
  private func day(of seen: DemoTrainee.Seen) -> Day {
    let isNight = seen.time < "07:00" || seen.time > "19:00"
    let isEmergency = ["crisis", "trauma"].contains(seen.situation)
    return calendar.day(seen.ago, weekdaysOnly: !(seen.keepsDay || isNight || isEmergency))
  }

  /// The feedback that a table entry says, with the trainee as they were on that day.
  func feedback(_ told: Told) -> Feedback {
    let seen = told.seen
    let setting = guidance.situation(seen.situation)?.setting ?? .clinical
    let learner = person.learner
    var feedback = Feedback(
      trainee: trainee, byRole: seen.by.role, situation: seen.situation, setting: setting,
      role: seen.role ?? (setting == .management ? .management : .leadership),
      stage: learner?.stage ?? .other, grade: learner?.grade ?? "",
      unit: person.unit(on: told.at.day) ?? "", asked: seen.asked, via: seen.via,
      library: guidance.version)
    feedback.moment = seen.moment
    feedback.marks = marks(seen.marks)
    feedback.offered = offered(in: seen.situation, marked: feedback.marks)
    (feedback.saw, feedback.effect, feedback.they) = (seen.saw, seen.effect, seen.they)
    feedback.next = seen.next.map { next(told, $0) }
    feedback.steps = seen.steps.compactMap { step, now in
      names[step].map { Feedback.StepChange(id: $0, now: now) }
    }
    if seen.back != nil || seen.ahead != nil {
      feedback.support = Support(back: seen.back, ahead: seen.ahead)
    }
    feedback.jots = seen.jots.map { jot in
      Feedback.Jot(at: calendar.stamp(told.at.day, jot.time), text: jot.text)
    }
    if case .then = seen.said { feedback.talked = told.at.day }
    feedback.thread = seen.thread.flatMap { names[$0] }
    return feedback
  }

  private func next(_ told: Told, _ next: DemoTrainee.Seen.Next) -> NextStep {
    let due: Due? =
      switch next.due {
      case .at(let situation): .at(situation: situation)
      case .after(let days): .on(told.at.day.adding(days: days))
      case nil: nil
      }
    return NextStep(
      id: told.nextID, text: next.text, who: next.isPromise ? .supervisor : .trainee, due: due)
  }

  /// Reads marks such as `+recap ~closed-loop`.
  func marks(_ text: String) -> [Feedback.Mark] {
    text.split(separator: " ").compactMap { word in
      guard let sign = Feedback.Mark.Sign(rawValue: String(word.prefix(1))) else { return nil }
      let id = String(word.dropFirst())
      return Feedback.Mark(id: id, mark: sign, words: guidance.lookFor(id)?.words ?? id)
    }
  }

  /// The look-fors that the form shows for the stage, and after them those marked from the full list.
  func offered(in situation: Situation.ID, marked: [Feedback.Mark]) -> [LookFor.ID] {
    let stage = person.learner?.stage ?? .other
    let shown = guidance.situation(situation)?.lookFors(for: stage) ?? []
    return shown + marked.map(\.id).filter { !shown.contains($0) }
  }
}
