/// How much help was needed, and how near the supervisor would want to be: words in order, no numbers.
public struct Support: Hashable, Sendable {
  /// Looking back at what the supervisor did; the words on screen are the library's.
  public enum Back: String, CaseIterable, Hashable, Sendable {
    case led, guided, prompted
    case justInCase = "just-in-case"
    case notNeeded = "not-needed"
    case notEnoughSeen = "not-enough-seen"
  }

  /// Looking ahead: where the supervisor would want to be next time.
  public enum Ahead: String, CaseIterable, Hashable, Sendable {
    case inTheRoom = "in-the-room"
    case nearby
    case onThePhone = "on-the-phone"
    case toldAfter = "told-after"
    case couldCoach = "could-coach"
  }

  /// Looking back.
  public var back: Back?
  /// Looking ahead.
  public var ahead: Ahead?

  /// Makes the two words of support.
  public init(back: Back?, ahead: Ahead?) {
    self.back = back
    self.ahead = ahead
  }
}
