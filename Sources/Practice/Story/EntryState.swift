/// What became of feedback since it was written.
public struct EntryState: Hashable, Sendable {
  /// The first day it was said to the trainee; nil while it is not.
  public var talked: Day?
  /// Whether it was taken back, and so counts nowhere.
  public var isWithdrawn: Bool
  /// When each amendment that stands was written.
  public var amended: [Timestamp]
  /// How many versions made apart stand beside each other; 1 when all agree.
  public var versions: Int
  /// Whether a line that it rests on failed its check.
  public var isDamaged: Bool
  /// Where its next step stands; nil without one, and when taken back.
  public var step: StepState?

  /// Makes a state.
  public init(
    talked: Day? = nil, isWithdrawn: Bool = false, amended: [Timestamp] = [], versions: Int = 1,
    isDamaged: Bool = false, step: StepState? = nil
  ) {
    self.talked = talked
    self.isWithdrawn = isWithdrawn
    self.amended = amended
    self.versions = versions
    self.isDamaged = isDamaged
    self.step = step
  }
}
