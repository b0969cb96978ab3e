/// What stands on a shift card, and in which words.
struct ShiftCardMaker {
  private let situation: Situation
  private let chosen: Moment?
  private let stage: Stage?
  private let guidance: Guidance
  private let today: Day

  init(_ subject: ShiftCard.Subject, stage: Stage?, guidance: Guidance, today: Day) {
    situation = subject.situation
    chosen = subject.moment
    self.stage = stage
    self.guidance = guidance
    self.today = today
  }

  /// The moment that the card hands over: the one chosen, else the first that nobody has seen.
  func moment(for outlook: Outlook?) -> Moment? {
    if let chosen { return chosen }
    let fitting = situation.moments.filter { moment in
      stage.map { moment.stages.contains($0 == .other ? .core : $0) } ?? true
    }
    let fresh = fitting.first { moment in
      guard let trace = outlook?.trace(of: moment.id) else { return true }
      return trace.seen == nil && trace.given == nil
    }
    return fresh ?? fitting.first ?? situation.moments.first
  }

  func front(_ moment: Moment?, stage: Stage?) -> ShiftCard.Side {
    let watched = moment?.watchFor ?? situation.lookFors(for: stage ?? .other)
    let stretch = moment.flatMap { moment in
      stage.flatMap { moment.stretch[$0 == .other ? .core : $0] }
    }
    let others = chosen == nil ? situation.moments.filter { $0.id != moment?.id } : []
    return ShiftCard.Side(
      title: title(moment),
      sections: sections([
        ("SPOT", [moment?.spot ?? situation.recognised]),
        ("BRIEF", [moment?.brief]),
        ("WATCH FOR", watched.map { guidance.lookFor($0)?.words }),
        ("STRETCH", [stretch]),
        ("ALSO HERE", [others.isEmpty ? nil : others.map(\.title).joined(separator: " · ")]),
      ]))
  }

  func back(_ moment: Moment?, for person: ShiftCard.Person) -> ShiftCard.Side {
    let outlook = person.outlook
    let steps = outlook.steps(dueFirstAt: situation.id, on: today).map(words)
    let never = outlook.neverLooked(among: moment?.watchFor ?? [])
      .compactMap { guidance.lookFor($0)?.words }
    let unseen = outlook.notYetSeen.map(\.title).joined(separator: " · ")
    return ShiftCard.Side(
      title: person.name,
      sections: sections([
        ("AGREED", steps.orElse("Nothing is agreed yet.")),
        ("PROMISED", outlook.promises.map(words).orElse("No chance is promised.")),
        ("NOT LOOKED", never.map { $0 }),
        ("NOT SEEN", [unseen.isEmpty ? nil : unseen]),
        ("ASK AFTER", [moment?.askAfter]),
      ]))
  }

  func back(_ moment: Moment?, forAll people: [ShiftCard.Person]) -> ShiftCard.Side {
    let steps = people.flatMap { person in
      person.outlook.steps.filter { $0.isDue(at: situation.id, on: today) }
        .map { "\(person.name): \(words($0))" }
    }
    let promises = people.flatMap { person in
      person.outlook.promises.map { "\(person.name): \(words($0))" }
    }
    let unseen = people.filter { $0.outlook.isNotYetSeen(situation.id) }.map(\.name)
    return ShiftCard.Side(
      title: "whoever is there",
      sections: sections([
        ("AGREED", steps.orElse("Nothing that is agreed is due here.")),
        ("PROMISED", promises.orElse("No chance is promised.")),
        ("NOT SEEN", [unseen.isEmpty ? nil : "here yet: \(unseen.joined(separator: ", "))"]),
        ("ASK AFTER", [moment?.askAfter]),
      ]))
  }

  private func title(_ moment: Moment?) -> String {
    moment.map { "\(situation.title): \($0.title)" } ?? situation.title
  }

  private func words(_ step: StoryStep) -> String {
    let situations = guidance.situations.map { (id: $0.id, title: $0.title) }
    guard let due = step.due?.words(today: today, situations: situations) else { return step.text }
    return "\(step.text) (\(due))"
  }

  private func words(_ promise: StoryChance) -> String {
    let situations = guidance.situations.map { (id: $0.id, title: $0.title) }
    let place = promise.situation.map { id in guidance.situation(id)?.title ?? id }
    let moment = promise.moment.flatMap { guidance.moment($0)?.title }
    let text = promise.text ?? moment ?? place ?? "a chance to lead"
    guard let due = promise.due?.words(today: today, situations: situations) else { return text }
    return "\(text) (\(due))"
  }

  private func sections(_ all: [(label: String, items: [String?])]) -> [ShiftCard.Section] {
    all.compactMap { label, items in
      let there = items.compactMap { $0 }
      return there.isEmpty ? nil : ShiftCard.Section(label: label, items: there)
    }
  }
}

extension [String] {
  /// These, or one sentence where there are none.
  fileprivate func orElse(_ sentence: String) -> [String?] {
    isEmpty ? [sentence] : map { $0 }
  }
}
