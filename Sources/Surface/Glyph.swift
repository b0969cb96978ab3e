/// Every sign that the app draws beside letters, with its ASCII form and how it is read aloud.
///
/// A sign that is not in this table must not be drawn: on some terminals it would be a question mark.
public enum Glyph: CaseIterable, Sendable {
  case verticalRule, horizontalRule, crossing, teeLeft, teeRight, teeUp, teeDown
  case topLeft, topRight, bottomLeft, bottomRight
  case ellipsis, middleDot, bullet, check, cross, times
  case arrowLeft, arrowRight, arrowUp, arrowDown, pointer
  case barFull, barHalf, barLight, barMedium, barDark
  case spark1, spark2, spark3, spark4, spark5, spark6, spark7, spark8
  case enDash, emDash, minus, openQuote, closeQuote, openDoubleQuote, closeDoubleQuote
  case openAngle, closeAngle, circleEmpty, circleFull, warning, noBreakSpace

  /// The sign, the one ASCII character that stands for it, and its word; no word where it is
  /// decoration or is read as punctuation.
  private var row: (sign: Character, ascii: Character, word: String) {
    switch self {
    case .verticalRule: ("│", "|", "")
    case .horizontalRule: ("─", "-", "")
    case .crossing: ("┼", "+", "")
    case .teeLeft: ("├", "+", "")
    case .teeRight: ("┤", "+", "")
    case .teeUp: ("┴", "+", "")
    case .teeDown: ("┬", "+", "")
    case .topLeft: ("┌", "+", "")
    case .topRight: ("┐", "+", "")
    case .bottomLeft: ("└", "+", "")
    case .bottomRight: ("┘", "+", "")
    case .ellipsis: ("…", ".", "and more")
    case .middleDot: ("·", "-", "")
    case .bullet: ("•", "*", "")
    case .check: ("✓", "v", "done")
    case .cross: ("✗", "x", "not done")
    case .times: ("×", "x", "times")
    case .arrowLeft: ("←", "<", "left")
    case .arrowRight: ("→", ">", "to")
    case .arrowUp: ("↑", "^", "up")
    case .arrowDown: ("↓", "v", "down")
    case .pointer: ("▸", ">", "selected")
    case .barFull: ("█", "#", "full")
    case .barHalf: ("▌", "=", "half")
    case .barLight: ("░", ".", "empty")
    case .barMedium: ("▒", ":", "some")
    case .barDark: ("▓", "%", "most")
    case .spark1: ("▁", "_", "one eighth")
    case .spark2: ("▂", ".", "two eighths")
    case .spark3: ("▃", ",", "three eighths")
    case .spark4: ("▄", "-", "four eighths")
    case .spark5: ("▅", "=", "five eighths")
    case .spark6: ("▆", "+", "six eighths")
    case .spark7: ("▇", "*", "seven eighths")
    case .spark8: ("█", "#", "full")
    case .enDash: ("–", "-", "")
    case .emDash: ("—", "-", "")
    case .minus: ("−", "-", "minus")
    case .openQuote: ("‘", "'", "")
    case .closeQuote: ("’", "'", "")
    case .openDoubleQuote: ("“", "\"", "")
    case .closeDoubleQuote: ("”", "\"", "")
    case .openAngle: ("‹", "<", "")
    case .closeAngle: ("›", ">", "")
    case .circleEmpty: ("○", "o", "open")
    case .circleFull: ("●", "@", "filled")
    case .warning: ("⚠", "!", "warning")
    case .noBreakSpace: ("\u{A0}", " ", "")
    }
  }

  /// The sign, one column wide.
  public var sign: Character { row.sign }

  /// The ASCII character that stands for it where a terminal has no more.
  public var ascii: Character { row.ascii }

  /// What a screen reader should say; empty where silence is right.
  public var spoken: String { row.word }

  /// The sign as text that can be drawn.
  public var text: SafeText { SafeText(safe: String(sign)) }

  /// The sign as often as said: a rule, or a bar.
  public func repeated(_ count: Int) -> SafeText {
    SafeText(safe: String(repeating: sign, count: max(0, count)))
  }

  /// The step of a sparkline for a part of a whole, from 0 to 1; nil for nothing at all.
  public static func spark(_ part: Double) -> Glyph? {
    guard part > 0 else { return nil }
    let steps: [Glyph] = [.spark1, .spark2, .spark3, .spark4, .spark5, .spark6, .spark7, .spark8]
    return part < 1 ? steps[Int(part * 8)] : .spark8
  }

  /// The table by sign.
  static let asciiBySign = Dictionary(
    allCases.map { ($0.sign, $0.ascii) }, uniquingKeysWith: { first, _ in first })
}
