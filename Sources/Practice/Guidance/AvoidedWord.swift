/// Words that a library does without, with why and what to write instead.
public struct AvoidedWord: Hashable, Sendable, Identifiable {
  /// What a text of the library is part of.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// What happens in a scenario.
    case story
    /// The feedback that a scenario shows as good.
    case exemplar
    /// The words of a look-for, or of support.
    case lookFor = "look-for"
    /// Notes, questions, moments, cards.
    case guidance
  }

  /// What names the entry.
  public var id: String
  /// The words and phrases.
  public var words: [String]
  /// What is wrong with them.
  public var why: String
  /// What to write instead.
  public var instead: String
  /// Where they are avoided; empty for everywhere.
  public var parts: Set<Part>

  /// Makes an entry.
  public init(id: String, words: [String], why: String, instead: String, parts: Set<Part> = []) {
    self.id = id
    self.words = words
    self.why = why
    self.instead = instead
    self.parts = parts
  }

  /// Whether they are avoided in a part.
  public func isAvoided(in part: Part) -> Bool { parts.isEmpty || parts.contains(part) }
}
