/// Why a typed phrase was refused, in words for whoever typed it.
public struct PhraseProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was wrong, as a whole sentence.
  public let reason: String
  /// Two phrases that work at the same place.
  public let examples: [String]

  /// Creates a problem of a reason and two examples that work.
  public init(reason: String, examples: [String]) {
    self.reason = reason
    self.examples = examples
  }

  /// The reason, followed by the examples.
  public var sentence: String {
    let quoted = examples.map { "'\($0)'" }.joined(separator: " or ")
    return quoted.isEmpty ? reason : "\(reason) Write for example \(quoted)."
  }

  /// The sentence.
  public var description: String { sentence }

  /// Returns text in quotation marks, cut after 40 characters, so that a sentence stays one.
  static func quoting(_ text: some StringProtocol) -> String {
    let start = text.prefix(40)
    return start.endIndex == text.endIndex ? "'\(text)'" : "'\(start)…'"
  }
}
