/// Text that may be shown: nothing in it can move the cursor, hide, or turn the line around.
///
/// The only thing that a canvas draws and that a command writes to standard error.
public struct SafeText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The text with every control, escape, bidirectional and invisible character made visible.
  public let text: String

  /// Makes any text safe to show.
  public init(_ untrusted: String) {
    text = untrusted
  }

  /// Makes a literal safe to show.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// What the eye sees as single signs.
  public var graphemes: String { text }

  /// Columns that the text takes.
  public var columns: Int { text.reduce(0) { $0 + $1.columns } }
}
