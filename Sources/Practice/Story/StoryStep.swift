/// A next step as it stands today: the trainee's own, or a chance that the supervisor promised.
public struct StoryStep: Hashable, Sendable, Identifiable {
  /// Where a step came to stand, and by which record.
  public struct Change: Hashable, Sendable {
    /// The day it was seen.
    public var day: Day
    /// Where the step stands from here on.
    public var state: StepState
    /// The record that says so.
    public var record: RecordID
    /// Who says so.
    public var by: RecordID

    /// Makes a change.
    public init(day: Day, state: StepState, record: RecordID, by: RecordID) {
      self.day = day
      self.state = state
      self.record = record
      self.by = by
    }
  }

  /// Its own id, by which later records speak of it.
  public var id: RecordID
  /// The words.
  public var text: String
  /// Whose it is.
  public var who: NextStep.Owner
  /// When.
  public var due: Due?
  /// The day it was agreed.
  public var agreed: Day
  /// With whom it was agreed, as a person's id.
  public var by: RecordID
  /// The feedback that it comes from; nil for a step made by itself.
  public var source: RecordID?
  /// The situation of that feedback.
  public var situation: Situation.ID?
  /// The action that it was saved with.
  public var byAct: RecordID
  /// From being agreed to where it stands now.
  public var history: [Change]

  /// Where it stands now.
  public var state: StepState { history.last?.state ?? .open }

  /// Whether there is still something to do.
  public var isOpen: Bool { state == .open || state == .working }

  /// Whether it is to be looked at now.
  ///
  /// - Parameters:
  ///   - situation: The situation that was chosen, by whoever observes; nil when none was.
  ///   - day: Today.
  /// - Returns: Whether it is open, and its day or its situation has come.
  public func isDue(at situation: Situation.ID?, on day: Day) -> Bool {
    guard isOpen else { return false }
    return switch due {
    case .on(let last): last <= day
    case .at(let next): next == situation
    case nil: false
    }
  }
}
