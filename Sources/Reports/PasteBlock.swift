public import Practice
internal import Surface

/// Words to paste into a portfolio form: at most 5,000 characters, in the order that forms ask.
///
/// The latest come first; what does not fit is counted, never cut off unseen.
public struct PasteBlock: Hashable, Sendable {
  /// What most forms take.
  ///
  /// Counted as UTF-16 with two for each line's end, as forms count at worst.
  public static let limit = 5_000

  /// What the block begins with.
  static let beginning = "Situation\n"

  /// One question of the form.
  public struct Part: Hashable, Sendable {
    /// The question.
    public let title: String
    /// Its answer, line by line, safe to show.
    public internal(set) var lines: [String]
  }

  /// Situation, what went well, what to work on, agreed action, capabilities.
  public let parts: [Part]

  /// The whole block, with a line feed at its end.
  public var text: String {
    parts.map { part in
      ([part.title] + part.lines).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// Draws up the block.
  ///
  /// - Parameters:
  ///   - summary: The figures and words.
  ///   - framework: Whose elements stand as capabilities; the library's groups where there is none.
  public init(_ summary: Summary, framework: FrameworkView? = nil) {
    let words = PasteWords(summary, framework: framework)
    let filling = PasteFilling(sources: [
      words.situation, words.well, words.workOn, words.action, words.capabilities,
    ])
    parts = filling.parts(within: Self.limit)
  }
}
