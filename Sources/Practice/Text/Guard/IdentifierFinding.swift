/// An identifier in a text: where it stands and what it is.
///
/// It does not hold the words found, so that they cannot end up in a log.
public struct IdentifierFinding: Hashable, Sendable {
  /// The characters it takes up, counted in `Character` from the start of the text.
  public let range: Range<Int>
  /// What it is.
  public let kind: IdentifierKind

  /// Creates a finding of a kind at a range of characters.
  public init(range: Range<Int>, kind: IdentifierKind) {
    self.range = range
    self.kind = kind
  }

  /// Whether saving asks once because of it.
  public var level: IdentifierLevel { kind.level }

  /// What it is and what to do, as a sentence.
  public var reason: String { kind.reason }
}
