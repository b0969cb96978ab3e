/// Words that a library keeps out of its scenarios, with why and what to write instead.
public struct AvoidedWord: Hashable, Sendable, Identifiable {
  /// What names the entry.
  public var id: String
  /// The words and phrases.
  public var words: [String]
  /// What is wrong with them.
  public var why: String
  /// What to write instead.
  public var instead: String

  /// Makes an entry.
  public init(id: String, words: [String], why: String, instead: String) {
    self.id = id
    self.words = words
    self.why = why
    self.instead = instead
  }
}
