/// A chance to lead: promised, given or let go.
public struct StoryChance: Hashable, Sendable, Identifiable {
  /// Where a chance stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case promised, given
    case letGo = "let-go"
  }

  /// The chance's record, or the step by which the supervisor promised it.
  public var id: RecordID
  /// Where; nil when the promise does not say.
  public var situation: Situation.ID?
  /// The learnable moment.
  public var moment: Moment.ID?
  /// The words.
  public var text: String?
  /// The day it was written down.
  public var noted: Day
  /// Who gives it.
  public var by: RecordID
  /// When it is promised for.
  public var due: Due?
  /// The day it was given; nil while promised.
  public var given: Day?
  /// Where it stands.
  public var state: State
  /// The feedback in which it was promised.
  public var source: RecordID?
  /// Whether it is a next step, which moves on as steps do.
  public var isStep: Bool
}

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
      state: state, source: step.source, isStep: true)
  }
}
