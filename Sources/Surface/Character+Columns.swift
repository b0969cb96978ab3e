extension Character {
  /// Columns that the grapheme takes on a terminal: 1 or 2, and more only for a conjunct of letters.
  ///
  /// Pure: the same in every locale. A mark adds nothing to its base, an emoji sequence or a flag
  /// takes two columns whatever it is made of, and nothing takes none. O(n) in its scalars.
  public var columns: Int {
    if utf8.count == 1 { return 1 }
    var scalars = unicodeScalars.makeIterator()
    guard let base = scalars.next() else { return 1 }
    guard scalars.next() != nil else { return WideRanges.contains(base) ? 2 : 1 }
    if isEmojiSequence { return 2 }
    var columns = 0
    for scalar in unicodeScalars { columns += scalar.columns }
    return Swift.max(1, columns)
  }

  /// The ASCII characters by their value, made once: making one costs more than drawing it.
  static let ascii: [Character] = (0..<0x80).map { Character(Unicode.Scalar(UInt8($0))) }

  /// The grapheme as parts of at most two columns, for a grid whose cells hold no more.
  ///
  /// Only conjuncts have several parts; their letters stay in order, marks stay with their letter.
  var parts: [Character] {
    guard columns > 2 else { return [self] }
    var parts: [String] = []
    for scalar in unicodeScalars {
      if parts.isEmpty || scalar.columns > 0 { parts.append("") }
      parts[parts.count - 1].unicodeScalars.append(scalar)
    }
    return parts.flatMap { Array($0) }
  }

  /// Whether the scalars are seen as one picture: joined, coloured, a flag, or shown as emoji.
  private var isEmojiSequence: Bool {
    var scalars = unicodeScalars.makeIterator()
    guard let base = scalars.next() else { return false }
    if base.isRegionalIndicator { return scalars.next()?.isRegionalIndicator == true }
    guard base.properties.isEmoji else { return false }
    while let scalar = scalars.next() {
      if scalar.value == 0xFE0F || scalar.value == 0x200D { return true }
      if scalar.properties.isEmojiModifier, base.properties.isEmojiModifierBase { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Half of a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether the scalar is drawn on the one before it.
  var isCombiningMark: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Columns that the scalar adds to a line: 0 for marks, joiners and the later parts of Hangul.
  var columns: Int {
    switch value {
    case 0..<0x300: return 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x200B...0x200F: return 0
    default: return isCombiningMark ? 0 : WideRanges.contains(self) ? 2 : 1
    }
  }
}
