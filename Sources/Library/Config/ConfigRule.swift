import Practice

/// What one key of a file of settings may say.
public struct ConfigRule: Hashable, Sendable {
  /// The key.
  public var key: String
  /// The words that it takes; empty where it takes any.
  public var choices: [String]
  /// The most characters, where it takes any words.
  public var limit: Int

  /// Makes a rule.
  public init(key: String, choices: [String] = [], limit: Int = 80) {
    self.key = key
    self.choices = choices
    self.limit = limit
  }

  /// What is wrong with a value and what to write instead; nil when nothing is.
  public func fault(in value: String) -> String? {
    if !choices.isEmpty {
      guard !choices.contains(value) else { return nil }
      let near = choices.nearest(to: value).map { "write \($0)" }
      return "\(key.quoted) is \(value.quoted); \(near ?? "write \(choices.listed("or"))")."
    }
    if value.isEmpty { return "\(key.quoted) is empty; write its words, or remove the line." }
    if value.count > limit {
      return "\(key.quoted) is \(value.count) characters long; cut it to \(limit)."
    }
    return value.unicodeScalars.allSatisfy(\.properties.generalCategory.isShown)
      ? nil : "\(key.quoted) has an invisible character in it; type it again."
  }
}
