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
    var blocks = SIMD16<UInt8>.zero
    while index + 16 <= line.count {
      blocks |= raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      index += 16
    }
    let halves = unsafeBitCast(blocks, to: SIMD2<UInt64>.self)
    var all = halves.x | halves.y
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
  private static let next: StaticString = ",\"trainee\":"
  private static let partOf: StaticString = "\"in\":\""

  /// Whether a line is feedback that is an act by itself, as the store's writer writes it.
  ///
  /// `place` is where the kind stood in the line before, which is where it mostly stands.
  static func isPlainFeedback(
    _ line: UnsafeBufferPointer<UInt8>, near place: inout Int
  ) -> Bool {
    for offset in place...(place + 1) where isHere(feedback, in: line, at: offset) {
      // Behind it come when, by whom and which act, all of one length, and then what it is part of.
      guard isHere(next, in: line, at: offset + 139) else { break }
      place = offset
      return true
    }
    let head = UnsafeBufferPointer(rebasing: line.prefix(340))
    guard holds(head, feedback, at: &place) else { return false }
    var ignored = 0
    return !holds(head, partOf, at: &ignored)
  }

  private static func isHere(
    _ text: StaticString, in line: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard place + text.utf8CodeUnitCount <= line.count, let base = line.baseAddress else {
      return false
    }
    return memcmp(base + place, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Looks for the letter after the quote, which is rare where ids and times stand.
  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString, at found: inout Int
  ) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let letter = Int32(text.utf8Start[1])
    let count = text.utf8CodeUnitCount
    var start = 1
    while start < bytes.count, let hit = memchr(base + start, letter, bytes.count - start) {
      let place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      if place - 1 + count <= bytes.count, memcmp(base + place - 1, text.utf8Start, count) == 0 {
        found = place - 1
        return true
      }
      start = place + 1
    }
    return false
  }
}
