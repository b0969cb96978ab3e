/// How much an identifier matters.
public enum IdentifierLevel: Hashable, Sendable {
  /// It names one person: underlined, and saving asks once.
  case hard
  /// It may point to someone: a mark, which never asks.
  case soft
}
