/// What three lines of feedback hold so far.
///
/// Never a score: the marks are not added up, compared or kept.
public struct CoachMarks: Hashable, Sendable {
  /// Whether what was seen is there: four words or more, and not only traits.
  public let saw: Bool
  /// Whether its effect is there.
  public let effect: Bool
  /// Whether there is something to try.
  public let tryNext: Bool
  /// Whether 'does it follow from what you saw?' is lit; only the supervisor can answer it.
  public let follows: Bool
  /// The one question to ask now; nil when all is there and the last one is lit.
  public let question: CoachQuestion?
}
