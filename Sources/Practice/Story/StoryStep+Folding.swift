extension StoryStep {
  init(head: RecordHead, next: NextStep, situation: Situation.ID) {
    let day = head.at.day
    self.init(
      id: next.id, text: next.text, who: next.who, due: next.due, agreed: day, by: head.by,
      source: head.id, situation: situation, byAct: head.act,
      history: [Change(day: day, state: .open, record: head.id, by: head.by)])
  }

  /// The step that feedback agreed, as last amended; nil when it agreed none.
  init?(first: RecordHead, shown: Versions<Feedback>.Version) {
    guard let next = shown.value.next else { return nil }
    let day = shown.record.at.day
    self.init(
      id: next.id, text: next.text, who: next.who, due: next.due, agreed: day, by: first.by,
      source: first.id, situation: shown.value.situation, byAct: first.act,
      history: [Change(day: day, state: .open, record: first.id, by: first.by)])
  }

  /// A step made by itself.
  init(record: RecordHead, new: Content.Step.New, now: StepState) {
    let day = record.at.day
    self.init(
      id: record.id, text: new.text, who: new.who, due: new.due, agreed: day, by: record.by,
      source: nil, situation: nil, byAct: record.act,
      history: [Change(day: day, state: now, record: record.id, by: record.by)])
  }
}
