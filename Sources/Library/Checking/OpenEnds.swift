/// Marks that somebody left for later, in words or remarks.
enum OpenEnds {
  /// The marks that are looked for as whole words, in capitals.
  private static let words = ["TODO", "FIXME", "XXX", "TKTK", "TBC", "TBD"].map { Array($0.utf8) }
  /// The marks that are looked for anywhere, whatever their case.
  private static let pieces = ["???", "[insert", "lorem ipsum"].map { Array($0.utf8) }

  /// The lines with a mark, from 1; in proportion to the bytes.
  static func lines(in bytes: [UInt8]) -> [(number: Int, mark: String)] {
    var lines: [(number: Int, mark: String)] = []
    var number = 1
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\n") { number += 1 }
      guard let count = mark(in: bytes, at: place) else {
        place += 1
        continue
      }
      lines.append((number, String(decoding: bytes[place..<place + count], as: UTF8.self)))
      place += count
    }
    return lines
  }

  /// The length of the mark that begins at a place; nil for none.
  private static func mark(in bytes: [UInt8], at place: Int) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "X"):
      guard place == 0 || !isLetter(bytes[place - 1]) else { return nil }
      return words.first { word in
        let end = place + word.count
        return end <= bytes.count && bytes[place..<end].elementsEqual(word)
          && (end == bytes.count || !isLetter(bytes[end]))
      }?.count
    case UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "l"), UInt8(ascii: "L"):
      return pieces.first { piece in
        let end = place + piece.count
        return end <= bytes.count
          && zip(bytes[place..<end], piece).allSatisfy { lowercase($0) == $1 }
      }?.count
    default: return nil
    }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte >= 0x80
  }
}
