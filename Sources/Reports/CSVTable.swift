internal import Surface

/// Bytes of CSV for any spreadsheet: every field quoted, lines ended by CR and LF.
///
/// The one place where reports escape for CSV. A field that a spreadsheet could take for a formula
/// begins with an apostrophe, which spreadsheets do not show.
struct CSVTable {
  /// What tells spreadsheets that it is UTF-8.
  static let byteOrderMark = "\u{FEFF}"

  private(set) var bytes: [UInt8] = Array(byteOrderMark.utf8)
  private var isInRow = false

  /// Takes room for so many records at once; what is not written to costs nothing.
  init(records: Int) { bytes.reserveCapacity(records * 1_280 + 32 * 1_024) }

  /// The table.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a field; nil is an empty one.
  mutating func field(_ words: String?) {
    if isInRow { bytes.append(UInt8(ascii: ",")) }
    isInRow = true
    bytes.append(UInt8(ascii: "\""))
    if let words, !words.isEmpty { put(SafeText(words).text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a field that another table of one row was made of, as a column does that says the same.
  mutating func field(copying table: CSVTable) {
    if isInRow { bytes.append(UInt8(ascii: ",")) }
    isInRow = true
    bytes += table.bytes.dropFirst(Self.byteOrderMark.utf8.count)
  }

  /// Ends the row.
  mutating func endRow() {
    bytes += "\r\n".utf8
    isInRow = false
  }

  private mutating func put(_ words: String) {
    var words = words
    words.withUTF8 { words in
      if Self.isFormula(words, at: 0) { bytes.append(UInt8(ascii: "'")) }
      var start = 0
      for index in words.indices {
        switch words[index] {
        case UInt8(ascii: "\""):
          // Up to and with the quote, which the next stretch begins with once more.
          bytes.append(contentsOf: words[start...index])
          start = index
        case UInt8(ascii: ";") where Self.isFormula(words, at: index + 1):
          // Where a semicolon parts fields, as in much of Europe, a field begins after it too.
          bytes.append(contentsOf: words[start...index])
          bytes.append(UInt8(ascii: "'"))
          start = index + 1
        default: break
        }
      }
      bytes.append(contentsOf: words[start...])
    }
  }

  /// Whether a formula could begin there: = + - @ TAB CR, or the full-width twin of a sign.
  private static func isFormula(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < words.count else { return false }
    switch words[index] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      return true
    case 0xEF:
      // U+FF1D, U+FF0B, U+FF0D and U+FF20 as UTF-8.
      guard index + 2 < words.count else { return false }
      return switch (words[index + 1], words[index + 2]) {
      case (0xBC, 0x9D), (0xBC, 0x8B), (0xBC, 0x8D), (0xBC, 0xA0): true
      default: false
      }
    default: return false
    }
  }
}
