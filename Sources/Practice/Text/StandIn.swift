// Stands in until the guard lands; delete this whole file with its first commit.

/// Something that looks like a patient identifier.
public struct IdentifierFinding: Hashable, Sendable {
  /// How sure it is.
  public enum Level: Hashable, Sendable {
    case hard, soft
  }
  /// Where, in characters.
  public var range: Range<Int>
  /// How sure it is.
  public var level: Level
  /// Why.
  public var reason: String
}

/// Finds what looks like a patient identifier.
public enum IdentifierGuard {
  /// What looks like a patient identifier in a text.
  public static func findings(in text: String) -> [IdentifierFinding] { [] }
}
