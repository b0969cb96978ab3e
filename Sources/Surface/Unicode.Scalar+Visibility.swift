extension Unicode.Scalar {
  /// Whether the scalar is shown as it is wherever it stands; false only says: look closer.
  var isPlainlyVisible: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: true
    case 0x391...0x3A1, 0x3A3...0x3CE, 0x400...0x482, 0x48A...0x52F: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0: true
    case 0x2190...0x21FF, 0x2500...0x25FF, 0x2713...0x2718: true
    case 0x4E00...0x9FFC, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Whether the scalar could move, hide or turn what is on a line, or means something private.
  ///
  /// Joiners and variation selectors are for their neighbours to judge.
  var isTreacherous: Bool {
    switch value {
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: return true
    case 0x16FE4, 0x1D159, 0xE0000...0xE0FFF: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return true
    case .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// What stands for the scalar where it must be seen: `‹U+202E›`, or a name for the usual ones.
  var placeholder: String {
    switch value {
    case 0x09: return "‹TAB›"
    case 0x0A: return "‹LF›"
    case 0x0D: return "‹CR›"
    case 0x1B: return "‹ESC›"
    default:
      let hex = String(value, radix: 16, uppercase: true)
      return "‹U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)›"
    }
  }
}
