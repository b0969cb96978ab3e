// Stands in until the coach and the guard land; delete this whole file with their first commit.
public struct IdentifierFinding: Hashable, Sendable {
  public enum Level: Hashable, Sendable { case hard, soft }
  public var range: Range<Int>; public var level: Level; public var reason: String
}
public enum IdentifierGuard {
  public static func findings(in text: String) -> [IdentifierFinding] { [] }
}
public enum ConcernWords { public static func found(in text: String) -> String? { nil } }
public struct CoachQuestion: Hashable, Sendable { public var sentence: String }
public struct CoachMarks: Hashable, Sendable {
  public var saw = false, effect = false, tryNext = false, follows = false;
  public var question: CoachQuestion?
  public static let none = CoachMarks()
}
public enum WritingCoach {
  public static func advice(saw: String, effect: String, next: String, workOnLookFors: [String])
    -> CoachMarks
  { .none }
}
