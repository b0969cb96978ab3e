/// A filter as typed: what was understood, and a problem for each part that was not.
///
/// `trainee:priya by:okafor @handover lookfor:ID unit:"Ward 7" grade:ST5 role:management
/// setting:clinical since:30d until:19-Nov is:open|withdrawn|unsaid|damaged word "two words"`
public struct FilterPhrase: Hashable, Sendable {
  /// What was understood.
  public let filter: Filter
  /// What was not, in the order typed.
  public let problems: [PhraseProblem]

  /// Creates a phrase of what was understood and what was not.
  public init(filter: Filter, problems: [PhraseProblem]) {
    self.filter = filter
    self.problems = problems
  }

  /// Reads one line, in which spaces part words unless double quotes hold them together.
  public static func parse(_ text: String, clock: LocalClock) -> FilterPhrase {
    parse(arguments: FilterPieces.pieces(of: text), clock: clock)
  }

  /// Reads arguments that a shell has parted: spaces within one belong to it.
  public static func parse(arguments: [String], clock: LocalClock) -> FilterPhrase {
    var reader = FilterReader(clock: clock)
    for argument in arguments { reader.read(argument) }
    return reader.phrase
  }
}
