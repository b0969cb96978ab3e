/// The fields of feedback, in the order in which the form has them.
public enum DraftField: String, CaseIterable, Hashable, Sendable {
  case who, situation, lookFors, saw, effect, next, they, due, support, ahead, role, when, by
  case jots, save
}

/// One thing that stands against saving, beside the field that it is about.
public struct DraftProblem: Hashable, Sendable {
  /// Where.
  public var field: DraftField
  /// What is wrong and what to do.
  public var sentence: String

  /// Makes a problem.
  public init(_ field: DraftField, _ sentence: String) {
    self.field = field
    self.sentence = sentence
  }
}

/// Everything that stands against saving, in the order of the form.
public struct DraftProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  public var all: [DraftProblem]

  /// Puts problems in the order of the form.
  public init(_ problems: [DraftProblem]) {
    let order = DraftField.allCases
    all = problems.sorted { one, other in
      (order.firstIndex(of: one.field) ?? 0) < (order.firstIndex(of: other.field) ?? 0)
    }
  }
}
