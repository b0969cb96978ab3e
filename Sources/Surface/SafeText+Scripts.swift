extension SafeText {
  /// Whether the letters of a name come from scripts that are not written together.
  ///
  /// A Cyrillic А among Latin letters looks right and is another name, so such a name shows a mark.
  /// Chinese, Japanese and Korean writing counts as one script and may stand beside Latin.
  public static func isMixedScript(_ name: String) -> Bool {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    var seen: Set<Script> = []
    for scalar in name.unicodeScalars where scalar.properties.isAlphabetic {
      if let script = Script(scalar) { seen.insert(script) }
    }
    if seen.count == 2, seen.contains(.latin), seen.contains(.eastAsian) { return false }
    return seen.count > 1
  }
}

/// The writing system of a letter, as far as telling lookalikes apart needs it.
private enum Script: Hashable {
  case latin, greek, cyrillic, eastAsian
  /// Any other, by the block of its letters.
  case other(UInt32)

  /// The script of a letter; nil for what several scripts share.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF,
      0xFF21...0xFF5A:
      self = .latin
    case 0xAA, 0xBA, 0xB5, 0x250...0x36F: return nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFF66...0xFFDC, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
      self = .eastAsian
    case 0x590...0x5FF: self = .other(0x590)
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE:
      self = .other(0x600)
    case 0x900...0xDFF: self = .other(scalar.value & ~0x7F)
    default: self = .other(scalar.value & ~0xFF)
    }
  }
}
