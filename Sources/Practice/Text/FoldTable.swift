/// What the standard library cannot say about a scalar: its letter without the accent.
enum FoldTable {
  /// Returns the plain letters of Latin-1 and Latin Extended-A, where most names live.
  static func latin(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7, 0x106...0x10D: "c"
    case 0xD0, 0xF0, 0x10E...0x111: "d"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
    case 0x11C...0x123: "g"
    case 0x124...0x127: "h"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
    case 0x132...0x133: "ij"
    case 0x134...0x135: "j"
    case 0x136...0x138: "k"
    case 0x139...0x142: "l"
    case 0xD1, 0xF1, 0x143...0x149: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
    case 0x152...0x153: "oe"
    case 0x154...0x159: "r"
    case 0x15A...0x161, 0x17F: "s"
    case 0xDF: "ss"
    case 0x162...0x167: "t"
    case 0xDE, 0xFE: "th"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
    case 0x174...0x175: "w"
    case 0xDD, 0xFD, 0xFF, 0x176...0x178: "y"
    case 0x179...0x17E: "z"
    default: nil
    }
  }

  /// Returns the plain form of quotation marks, hyphens, full-width forms and final sigma.
  static func typography(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2018...0x201B, 0x2032, 0x2BC, 0x2B9, 0xB4: "'"
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0x3C2: "σ"
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { Fold.folding(of: $0) }
    default: nil
    }
  }

  /// Returns whether a scalar is an accent or invisible, so that the fold leaves it out.
  ///
  /// U+0338 stays: it makes another sign (≠), not another look of the same one.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x338: false
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// Returns the letter that a lower-case Latin, Greek or Cyrillic letter carries its marks on.
  ///
  /// Unicode names such letters after it: LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE.
  static func base(of scalar: Unicode.Scalar) -> String? {
    if let named = cyrillicBase(of: scalar) { return named }
    guard let name = scalar.properties.name else { return nil }
    if name.hasPrefix("LATIN SMALL LETTER ") || name.hasPrefix("LATIN SMALL LIGATURE ") {
      let letters = nameWithoutMarks(name).split(separator: " ").dropFirst(3).joined(separator: " ")
      guard letters.utf8.count <= 3, letters.utf8.allSatisfy({ (65...90).contains($0) }) else {
        return nil
      }
      // Three letters are a ligature (FFI) or the name of one letter (ENG, ESH), which stays.
      return letters.utf8.count == 3 && !name.contains("LIGATURE") ? nil : letters.lowercased()
    }
    guard name.hasPrefix("GREEK SMALL LETTER ") || name.hasPrefix("CYRILLIC SMALL LETTER ") else {
      return nil
    }
    return plainLetters[nameWithoutMarks(name)].map { String($0) }
  }

  private static func nameWithoutMarks(_ name: String) -> String {
    let words = name.split(separator: " ")
    return words.prefix { $0 != "WITH" }.joined(separator: " ")
  }

  /// Returns the base of the Cyrillic letters whose names hide it: Й is called SHORT I.
  private static func cyrillicBase(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "й", "ѝ": "и"
    case "ё", "ѐ": "е"
    case "ї": "і"
    case "ў": "у"
    case "ѓ": "г"
    case "ќ": "к"
    default: nil
    }
  }

  private static let plainLetters: [String: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [0x3B1...0x3C9, 0x430...0x45F]
    let letters = ranges.joined().compactMap { Unicode.Scalar($0) }
    let named = letters.compactMap { letter in letter.properties.name.map { ($0, letter) } }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }()
}
