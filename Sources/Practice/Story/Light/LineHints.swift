/// What a line of feedback must hold to be worth decoding.
///
/// Hints only spare work: what they let through is looked at whole, and what they hold back cannot be
/// what is looked for.
public struct LineHints: Hashable, Sendable {
  /// Words of ASCII in lower case, each of which stands in the text, in whatever case.
  public var words: [[UInt8]]
  /// Bytes that stand in the line as they are: an id's end, a situation's key and name.
  public var parts: [[UInt8]]
  /// Whether it matters where next steps stand by now, which other records say.
  public var needsSteps: Bool

  /// Makes hints.
  public init(words: [[UInt8]] = [], parts: [[UInt8]] = [], needsSteps: Bool = true) {
    self.words = words
    self.parts = parts
    self.needsSteps = needsSteps
  }

  /// Whether every line is worth decoding.
  public var isEmpty: Bool { words.isEmpty && parts.isEmpty }
}
