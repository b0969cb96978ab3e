/// Text that may be shown: nothing in it can move the cursor, hide, or turn the line around.
///
/// The only thing that a canvas draws and that a command writes to standard error. It is one line:
/// a line break inside shows as `‹LF›`, so whoever has several lines makes several texts.
public struct SafeText: Hashable, Sendable {
  /// The text with every control, escape, bidirectional and invisible character made visible.
  public let text: String

  /// Makes any text safe to show.
  ///
  /// O(n), and no copy where nothing had to change.
  public init(_ untrusted: String) {
    text = Sanitizer.isClean(untrusted) ? untrusted : Sanitizer.visible(untrusted)
  }

  /// Makes text of what is known to be safe: parts of safe text, and our own signs.
  init(safe text: String) {
    self.text = text
  }

  /// No text.
  public static let empty = SafeText(safe: "")

  /// What the eye sees as single signs.
  public var graphemes: String { text }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { text.isEmpty }

  /// Columns that the text takes.
  ///
  /// O(n).
  public var columns: Int {
    if Sanitizer.isPlainASCII(text) { return text.utf8.count }
    return Signs(text).reduce(0) { $0 + $1.columns }
  }

  /// One text after the other.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(safe: left.text + right.text)
  }

  /// Puts another text at the end.
  public static func += (left: inout SafeText, right: SafeText) {
    left = left + right
  }
}

extension SafeText: CustomStringConvertible {
  /// The text itself, which stays safe wherever it is put.
  public var description: String { text }
}

extension SafeText: ExpressibleByStringInterpolation {
  /// Makes a literal safe to show; what is interpolated goes through the same gate.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
