/// A text reduced to one byte a character, cut into runs that patterns can step over.
///
/// Letters are lower-case ASCII where they have such a base, every digit is an ASCII digit, every
/// space a space, and what cannot be seen is left out, so no look-alike hides an identifier.
struct GuardText {
  /// A letter that has no ASCII base.
  static let otherLetter: UInt8 = 0x80
  /// A sign outside ASCII.
  static let otherSign: UInt8 = 0x7F

  /// Signs that are typed where a full stop could be.
  private static let dots: Set<Unicode.Scalar> = ["\u{B7}", "\u{2022}", "\u{2024}", "\u{30FB}"]

  private(set) var bytes: [UInt8] = []
  /// Whether the character at the same place is an upper-case letter.
  private(set) var isUpper: [Bool] = []
  /// The place in the text of each byte; empty when they are the same.
  private(set) var offsets: [Int] = []
  private(set) var tokens: [GuardToken] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    isUpper.reserveCapacity(text.utf8.count)
    // A carriage return and a line feed are one character, all other ASCII is one byte each.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
      for byte in text.utf8 { append(ascii: byte) }
    } else {
      for (offset, character) in text.enumerated() where append(character) {
        offsets.append(offset)
      }
    }
    cut()
  }

  /// Returns the characters that a run of tokens takes up in the text.
  func range(_ tokens: Range<Int>) -> Range<Int> {
    let start = self.tokens[tokens.lowerBound].start
    let end = self.tokens[tokens.upperBound - 1].end
    return offsets.isEmpty ? start..<end : offsets[start]..<offsets[end - 1] + 1
  }

  private mutating func append(ascii byte: UInt8) {
    let isCapital = byte >= 65 && byte <= 90
    let isSpace = byte == 32 || (9...13).contains(byte)
    bytes.append(isCapital ? byte + 32 : isSpace ? 32 : byte)
    isUpper.append(isCapital)
  }

  /// Appends a character by its first scalar; an accent after it changes nothing here.
  private mutating func append(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    if scalar.isASCII {
      append(ascii: UInt8(scalar.value))
      return true
    }
    if scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    {
      append(ascii: 48 + UInt8(value))
      return true
    }
    guard let plain = Fold.folding(of: scalar).unicodeScalars.first else { return false }
    if plain.isASCII {
      bytes.append(UInt8(plain.value))
    } else if GuardText.dots.contains(plain) {
      bytes.append(UInt8(ascii: "."))
    } else {
      bytes.append(Fold.isPartOfWord(plain) ? GuardText.otherLetter : GuardText.otherSign)
    }
    isUpper.append(scalar.properties.isUppercase)
    return true
  }

  private mutating func cut() {
    var start = 0
    while start < bytes.count {
      let kind = GuardToken.Kind(bytes[start])
      var end = start + 1
      if kind != .sign {
        while end < bytes.count, GuardToken.Kind(bytes[end]) == kind { end += 1 }
      }
      let word = kind == .letters ? GuardWord(bytes[start..<end]) : nil
      tokens.append(GuardToken(kind: kind, word: word, start: start, end: end))
      start = end
    }
  }
}
