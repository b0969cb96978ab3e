/// The gate that all text passes on its way to a screen.
enum Sanitizer {
  /// Marks that one grapheme may carry; real languages need no more.
  private static let marksShown = 4

  /// Whether the text is printable ASCII alone.
  static func isPlainASCII(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
      ?? text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// Whether the text can be shown as it is, as nearly all text can.
  static func isClean(_ text: String) -> Bool {
    isPlainASCII(text) || text.unicodeScalars.allSatisfy(\.isPlainlyVisible)
  }

  /// The text with whatever could mislead replaced by a placeholder.
  static func visible(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for grapheme in text { append(grapheme, to: &result) }
    return result
  }

  private static func append(_ grapheme: Character, to result: inout String) {
    if grapheme.unicodeScalars.allSatisfy(\.isPlainlyVisible) {
      result.append(grapheme)
      return
    }
    let scalars = Array(grapheme.unicodeScalars)
    var hasBase = false
    var marks = 0
    for (index, scalar) in scalars.enumerated() {
      if joinsEmoji(scalar, at: index, in: scalars) {
        result.unicodeScalars.append(scalar)
      } else if isSelectorOrJoiner(scalar) || scalar.isTreacherous {
        result += scalar.placeholder
        hasBase = false
      } else if scalar.isCombiningMark {
        // A mark without a base would be drawn on whatever stands before it.
        guard hasBase else {
          result += scalar.placeholder
          continue
        }
        marks += 1
        if marks <= marksShown { result.unicodeScalars.append(scalar) }
      } else {
        appendCount(ofHidden: marks - marksShown, to: &result)
        result.unicodeScalars.append(scalar)
        hasBase = true
        marks = 0
      }
    }
    appendCount(ofHidden: marks - marksShown, to: &result)
  }

  private static func appendCount(ofHidden marks: Int, to result: inout String) {
    if marks > 0 { result += "‹+\(marks) marks›" }
  }

  private static func isSelectorOrJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
  }

  /// Whether a joiner stands between two pictures, or a selector right after something it changes.
  private static func joinsEmoji(
    _ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    guard index > 0 else { return false }
    let previous = scalars[index - 1]
    switch scalar.value {
    case 0xFE0E, 0xFE0F:
      return previous.properties.isEmoji
    case 0x200D:
      guard index + 1 < scalars.count, isPicture(scalars[index + 1]) else { return false }
      return isPicture(previous) || (previous.value == 0xFE0F && index > 1)
    default:
      return false
    }
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isEmoji
  }
}
