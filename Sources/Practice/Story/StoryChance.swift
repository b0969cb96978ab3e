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
  /// Whether the step is being worked on.
  public var isUnderWay = false
}
