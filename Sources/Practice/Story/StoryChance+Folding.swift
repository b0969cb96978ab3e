extension StoryChance {
  init(record: RecordHead, chance: Content.Chance) {
    self.init(
      id: record.id, situation: chance.situation, moment: chance.moment, text: chance.text,
      noted: record.at.day, by: record.by, due: nil, given: chance.given,
      state: chance.given == nil ? .promised : .given, source: nil, isStep: false)
  }

  /// A step that is the supervisor's is a promise; done, it is a chance given.
  init?(promise step: StoryStep) {
    guard step.who == .supervisor else { return nil }
    // The feedback's own situation is where the promise was made, not what it is about.
    let situation: Situation.ID? = if case .at(let situation) = step.due { situation } else { nil }
    let state: State =
      switch step.state {
      case .open, .working: .promised
      case .done: .given
      case .dropped: .letGo
      }
    self.init(
      id: step.id, situation: situation, moment: nil, text: step.text, noted: step.agreed,
      by: step.by, due: step.due, given: state == .given ? step.history.last?.day : nil,
      state: state, source: step.source, isStep: true, isUnderWay: step.state == .working)
  }
}
