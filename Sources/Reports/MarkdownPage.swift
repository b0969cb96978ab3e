internal import Surface

/// Bytes of Markdown: markup is ours and fixed when it is compiled, all else is escaped.
///
/// The one place where reports escape for Markdown. What could be read as markup by CommonMark,
/// GitHub, the original program, a linkifier or a template gets a backslash or an entity; plain
/// prose stays as it was typed.
struct MarkdownPage {
  private(set) var bytes: [UInt8] = []

  /// Takes room for so many records at once; what is not written to costs nothing.
  init(records: Int) { bytes.reserveCapacity(records * 1_280 + 32 * 1_024) }

  /// The document.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether a line is free before what comes next.
  var isAfterGap: Bool { bytes.suffix(2).elementsEqual("\n\n".utf8) }

  /// Writes markup as it stands.
  mutating func put(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(
        start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes a number.
  mutating func put(_ number: Int) { bytes += String(number).utf8 }

  /// Writes words on one line, safe wherever on it they stand.
  mutating func put(text words: String) {
    var safe = SafeText(words).text
    safe.withUTF8 { words in
      var index = 0
      // Four spaces at a line's start would make code of it.
      while index < words.count, words[index] == UInt8(ascii: " ") { index += 1 }
      index = putStart(of: words, at: index)
      var start = index
      while index < words.count {
        if Self.isMarkup[Int(words[index])] {
          bytes.append(contentsOf: words[start..<index])
          put(words, at: index)
          start = index + 1
        }
        index += 1
      }
      bytes.append(contentsOf: words[start...])
    }
  }

  /// Writes what would begin a list, a heading or a rule at the start of a line.
  private mutating func putStart(of words: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var index = start
    while index < words.count, Self.isDigit(words[index]) { index += 1 }
    bytes.append(contentsOf: words[start..<index])
    guard index < words.count else { return index }
    let isNumbered =
      index > start && !Self.isWritten(words, index + 1)
      && [UInt8(ascii: "."), UInt8(ascii: ")")].contains(words[index])
    let signs: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ":")]
    guard isNumbered || (index == start && signs.contains(words[index])) else { return index }
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(words[index])
    return index + 1
  }

  /// The bytes that have to be looked at more closely.
  private static let isMarkup: [Bool] = (0...255).map { byte in
    #"&<>\`*_[]{}|~#$^=!@.:"#.utf8.contains(UInt8(byte))
  }

  private mutating func put(_ words: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = words[index]
    switch byte {
    case UInt8(ascii: "&"): put("&amp;")
    case UInt8(ascii: "<"): put("&lt;")
    case UInt8(ascii: ">"): put("&gt;")
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "^"), UInt8(ascii: "="), UInt8(ascii: "!"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case UInt8(ascii: "@"):
      // An address is a link even with a backslash in it; a piece of code in the middle parts it.
      if Self.isWritten(words, index + 1) { put("`@`") } else { bytes.append(byte) }
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      if Self.isLinking(words, at: index) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    default: bytes.append(byte)
    }
  }

  /// Whether a dot or colon is one that makes links by itself: www.place.com, https: and its like.
  ///
  /// Those of 08:27 and 2.5 make none.
  private static func isLinking(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard isLetter(words, index - 1), words.indices.contains(index + 1) else { return false }
    let isBeforeDigit = isDigit(words[index + 1])
    if words[index] == UInt8(ascii: ":") { return isWritten(words, index + 1) && !isBeforeDigit }
    return isLetter(words, index + 1) && !(isBeforeDigit && isDigit(words[index - 1]))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether a letter of any script, a digit or a hyphen is there.
  private static func isLetter(_ words: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let byte = words[index]
    return isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
      || byte == UInt8(ascii: "-")
  }

  private static func isWritten(_ words: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    words.indices.contains(index) && words[index] != UInt8(ascii: " ")
  }
}
