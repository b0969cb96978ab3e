internal import Surface

/// Bytes of HTML: markup is ours and fixed when it is compiled, all else is escaped.
///
/// The one place where reports escape for HTML; a text can neither open a tag nor end an attribute.
struct HTMLPage {
  private(set) var bytes: [UInt8] = []
  /// Whether a list is open, which the next thing that is no item of it has to close.
  private var isInList = false

  /// Takes room for so many records at once; what is not written to costs nothing.
  init(records: Int) { bytes.reserveCapacity(records * 1_280 + 32 * 1_024) }

  /// The page.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes markup as it stands.
  mutating func put(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(
        start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes a number.
  mutating func put(_ number: Int) { bytes += String(number).utf8 }

  /// Writes words, safe between tags and between quotes.
  mutating func put(text words: String) {
    var safe = SafeText(words).text
    safe.withUTF8 { words in
      var start = 0
      for (index, byte) in words.enumerated() {
        guard let entity = Self.entity(for: byte) else { continue }
        bytes.append(contentsOf: words[start..<index])
        put(entity)
        start = index + 1
      }
      bytes.append(contentsOf: words[start...])
    }
  }

  /// Begins an item, and the list where none is open.
  mutating func beginItem() {
    if !isInList { put("<ul>\n") }
    isInList = true
    put("<li>")
  }

  /// Ends the list, if one is open.
  mutating func endList() {
    if isInList { put("</ul>\n") }
    isInList = false
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
