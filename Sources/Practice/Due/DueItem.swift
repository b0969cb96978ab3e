/// One thing that waits for a supervisor.
public struct DueItem: Hashable, Sendable {
  /// What sort of thing it is, in the order in which lists show them.
  public enum Sort: Int, CaseIterable, Hashable, Sendable {
    /// A chance or a step that the supervisor promised.
    case promise
    /// A trainee's own step whose day, or situation, has come.
    case step
    /// Feedback that was not yet said.
    case unsaid
    /// Somebody whom nobody has seen for long.
    case unseen
    /// Somebody about whom more is kept than was agreed, or than is usual: to be talked about.
    case kept
  }

  /// What sort of thing it is.
  public var sort: Sort
  /// The step, the chance, the feedback, or the trainee themselves.
  public var id: RecordID
  /// About whom.
  public var trainee: RecordID
  /// The words, where somebody wrote any.
  public var text: String?
  /// Where: of a promise without words, and of feedback.
  public var situation: Situation.ID?
  /// When it is due.
  public var due: Due?
  /// The day it was seen, promised or agreed, or until when it was to be kept; nil for somebody never
  /// seen.
  public var day: Day?
  /// Whether it is being worked on.
  public var isUnderWay = false
  /// The feedback that it comes from.
  public var source: RecordID?
}
