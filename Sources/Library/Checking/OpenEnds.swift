/// Marks that somebody left for later, in words or remarks.
enum OpenEnds {
  /// The marks that are looked for, as whole words.
  static let marks = ["TODO", "FIXME", "XXX", "TKTK"]

  /// The lines with a mark, from 1; in proportion to the bytes.
  static func lines(in bytes: [UInt8]) -> [(number: Int, mark: String)] {
    var lines: [(number: Int, mark: String)] = []
    var number = 1
    for place in bytes.indices {
      if bytes[place] == UInt8(ascii: "\n") { number += 1 }
      guard
        bytes[place] == UInt8(ascii: "T") || bytes[place] == UInt8(ascii: "F")
          || bytes[place] == UInt8(ascii: "X")
      else { continue }
      guard place == 0 || !isLetter(bytes[place - 1]) else { continue }
      let mark = marks.first { mark in
        let end = place + mark.utf8.count
        return end <= bytes.count && bytes[place..<end].elementsEqual(mark.utf8)
          && (end == bytes.count || !isLetter(bytes[end]))
      }
      if let mark { lines.append((number, mark)) }
    }
    return lines
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte >= 0x80
  }
}
