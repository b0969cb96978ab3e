/// What a room is asked about its own confidence, before a scenario and after it, in words.
public struct ConfidenceQuestion: Hashable, Sendable {
  /// The question at the beginning.
  public var before: String
  /// The question at the end.
  public var after: String
  /// The answers, from the least to the most.
  public var answers: [String]

  /// Makes a question.
  public init(before: String, after: String, answers: [String]) {
    self.before = before
    self.after = after
    self.answers = answers
  }
}
