/// The one rule by which texts that differ only in case, accents or typography are the same.
///
/// Composed and decomposed letters fold alike, `Łukasz` folds to `lukasz`, curly apostrophes and
/// hyphens become plain, every kind of space becomes a space, and invisible characters go.
public enum Fold {
  /// Returns the text folded; folding it again changes nothing.
  ///
  /// Time and space in proportion to the length of the text.
  public static func fold(_ text: some StringProtocol) -> String {
    fold(String(text))
  }

  /// Returns the runs of letters and digits of a text, folded, in order.
  public static func words(in text: some StringProtocol) -> [String] {
    let folded = fold(String(text))
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded.unicodeScalars.split { !isPartOfWord($0) }.map { String($0) }
    }
    return folded.utf8.split { !isPartOfWord(Unicode.Scalar($0)) }.map { String(Substring($0)) }
  }

  private static func fold(_ text: String) -> String {
    var text = text
    if let plain = text.withUTF8({ foldedASCII($0.span) }) { return plain }
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.append(UInt8(asciiFolding(of: scalar).value))
      } else {
        folded += folding(of: scalar).utf8
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Returns the text folded when it is all ASCII: most of what is typed, and several times faster.
  private static func foldedASCII(_ bytes: Span<UInt8>) -> String? {
    for index in bytes.indices where bytes[index] >= 0x80 { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { target in
      for index in bytes.indices {
        target[index] = UInt8(asciiFolding(of: Unicode.Scalar(bytes[index])).value)
      }
      return bytes.count
    }
  }

  /// Returns what one scalar folds to: nothing for an accent, several letters for `ß`.
  public static func folding(of scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(asciiFolding(of: scalar)) }
    if let plain = FoldTable.latin(scalar) ?? FoldTable.typography(scalar) { return plain }
    if FoldTable.isDropped(scalar) { return "" }
    let properties = scalar.properties
    if properties.isWhitespace { return " " }
    let lower = properties.lowercaseMapping.unicodeScalars
    if lower.count > 1 || lower.first != scalar {
      return lower.map { folding(of: $0) }.joined()
    }
    return FoldTable.base(of: scalar) ?? String(scalar)
  }

  private static func asciiFolding(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(UInt8(scalar.value + 32))
    case "\t", "\n", "\r", "\u{B}", "\u{C}": " "
    default: scalar
    }
  }

  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "A"..."Z": return true
    case "\0"..."\u{7F}": return false
    default: break
    }
    // Vowel signs are marks, and in many scripts a word would fall apart without them.
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: true
    default: scalar.properties.isAlphabetic
    }
  }
}
