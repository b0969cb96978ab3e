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
    var last: Unicode.Scalar?
    var endsInPicture = false
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if changesEmoji(scalar, after: last, endsInPicture: endsInPicture, before: next) {
        result.unicodeScalars.append(scalar)
        last = scalar
        endsInPicture = endsInPicture && scalar.value != 0x200D
      } else if isSelectorOrJoiner(scalar) || scalar.isTreacherous
        || (scalar.isCombiningMark && !hasBase)
      {
        // A mark without a base would be drawn on whatever stands before it.
        result += scalar.placeholder
        (last, hasBase, endsInPicture) = (nil, false, false)
      } else if scalar.isCombiningMark {
        marks += 1
        if marks <= marksShown { result.unicodeScalars.append(scalar) }
        (last, endsInPicture) = (scalar, false)
      } else {
        appendCount(ofHidden: marks - marksShown, to: &result)
        result.unicodeScalars.append(scalar)
        (last, hasBase, marks) = (scalar, true, 0)
        endsInPicture = isPicture(scalar)
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
  private static func changesEmoji(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, endsInPicture: Bool,
    before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F: last?.properties.isEmoji == true
    case 0x200D: endsInPicture && next.map(isPicture) == true
    default: false
    }
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isEmoji
  }
}
