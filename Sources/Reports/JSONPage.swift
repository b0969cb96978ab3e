internal import Surface

/// Bytes of JSON, without spaces outside strings: the one place where reports escape for it.
struct JSONPage {
  private(set) var bytes: [UInt8] = []
  /// Whether something stands before what comes next in the same object or list.
  private var needsComma = false

  /// Takes room for so many records at once; what is not written to costs nothing.
  init(records: Int) { bytes.reserveCapacity(records * 1_280 + 32 * 1_024) }

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object, as a member where it has a key.
  mutating func object(_ key: String? = nil, _ body: (inout JSONPage) -> Void) {
    enclosed(key, UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes a list, as a member where it has a key.
  mutating func list(_ key: String? = nil, _ body: (inout JSONPage) -> Void) {
    enclosed(key, UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a member whose value is a string, or null.
  mutating func member(_ key: String, _ value: String?) {
    begin(key)
    if let value { put(value) } else { bytes += "null".utf8 }
  }

  /// Writes a member whose value is a number.
  mutating func member(_ key: String, _ value: Int) {
    begin(key)
    bytes += String(value).utf8
  }

  /// Writes a member whose value is true or false.
  mutating func member(_ key: String, _ value: Bool) {
    begin(key)
    bytes += (value ? "true" : "false").utf8
  }

  /// Writes a string as one of a list.
  mutating func element(_ value: String) {
    begin(nil)
    put(value)
  }

  /// Ends the line.
  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func enclosed(
    _ key: String?, _ start: UInt8, _ end: UInt8, _ body: (inout JSONPage) -> Void
  ) {
    begin(key)
    bytes.append(start)
    needsComma = false
    body(&self)
    bytes.append(end)
    needsComma = true
  }

  private mutating func begin(_ key: String?) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    guard let key else { return }
    put(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Escapes quotes, backslashes and controls; and, to be read back the same, what hides or turns.
  private mutating func put(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    let isPlain = string.withUTF8 { text in
      guard text.allSatisfy(Self.isPlain) else { return false }
      bytes.append(contentsOf: text)
      return true
    }
    if !isPlain {
      let hides = SafeText(string).text != string
      for scalar in string.unicodeScalars { put(scalar, hides: hides) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte can be no part of what is escaped.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func put(_ scalar: Unicode.Scalar, hides: Bool) {
    switch scalar {
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": putEscape(scalar)
    default:
      if hides && Self.isHidden(scalar) {
        putEscape(scalar)
      } else {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    // The joiner makes one picture of several; nothing can hide behind it.
    if scalar.value == 0x200D { return false }
    return switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }

  private mutating func putEscape(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      bytes += #"\u"#.utf8
      bytes += String(repeating: "0", count: 4 - digits.count).utf8
      bytes += digits.utf8
    }
  }
}
