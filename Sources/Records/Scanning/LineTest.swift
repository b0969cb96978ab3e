internal import Glibc
import Practice

/// Whether a line is worth decoding, by what it must hold.
struct LineTest {
  private let words: [FoldedSearch]
  private let parts: [ByteSearch]

  init(_ hints: LineHints) {
    words = hints.words.map { FoldedSearch($0) }
    parts = hints.parts.map { ByteSearch($0) }
  }

  /// Whether it may be what is looked for.
  ///
  /// A line with letters beyond ASCII, or with escapes that may stand for such, is: to fold it, it
  /// must be decoded.
  func mayHold(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard parts.allSatisfy({ $0.isIn(line.span) }) else { return false }
    return words.allSatisfy { $0.isIn(line) } || !words.isEmpty && Self.isBeyondASCII(line)
  }

  private static func isBeyondASCII(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(line)
    var index = 0
    var all: UInt64 = 0
    while index + 8 <= line.count {
      all |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    while index < line.count {
      all |= UInt64(line[index])
      index += 1
    }
    if all & 0x8080_8080_8080_8080 != 0 { return true }
    // Hardly any line has a backslash, and the system finds one faster than we do.
    guard let base = line.baseAddress else { return false }
    return memchr(base, 0x5C, line.count) != nil && escape.isIn(line.span)
  }

  private static let escape = ByteSearch("\\u")
  private static let feedback: StaticString = "\"kind\":\"feedback\""
  private static let partOf: StaticString = "\"in\":\""

  /// Whether a line is feedback that is an act by itself, as the store's writer writes it.
  static func isPlainFeedback(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = UnsafeBufferPointer(rebasing: line.prefix(340))
    return holds(head, feedback) && !holds(head, partOf)
  }

  /// Looks for the letter after the quote, which is rare where ids and times stand.
  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let letter = Int32(text.utf8Start[1])
    let count = text.utf8CodeUnitCount
    var start = 1
    while start < bytes.count, let found = memchr(base + start, letter, bytes.count - start) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if place - 1 + count <= bytes.count, memcmp(base + place - 1, text.utf8Start, count) == 0 {
        return true
      }
      start = place + 1
    }
    return false
  }
}
