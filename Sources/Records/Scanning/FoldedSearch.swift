/// Looks for a word of ASCII in whatever case, by Horspool's algorithm.
struct FoldedSearch: Sendable {
  private let word: [UInt8]
  private let shifts: [UInt8]

  /// Takes a word in lower case.
  init(_ word: [UInt8]) {
    self.word = Array(word.prefix(255))
    var shifts = [UInt8](repeating: UInt8(self.word.count), count: 256)
    for (index, byte) in self.word.dropLast().enumerated() {
      let shift = UInt8(self.word.count - 1 - index)
      shifts[Int(byte)] = shift
      if (97...122).contains(byte) { shifts[Int(byte - 32)] = shift }
    }
    self.shifts = shifts
  }

  /// Whether the bytes hold it; an empty one is everywhere.
  func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = word.last else { return true }
    let count = word.count
    return word.withUnsafeBufferPointer { word in
      shifts.withUnsafeBufferPointer { shifts in
        var end = count - 1
        while end < bytes.count {
          let byte = bytes[end]
          if Self.lowered(byte) == last {
            var index = count - 1
            while index > 0, Self.lowered(bytes[end - count + index]) == word[index - 1] {
              index -= 1
            }
            if index == 0 { return true }
          }
          end += Int(shifts[Int(byte)])
        }
        return false
      }
    }
  }

  @inline(__always)
  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte + 32 : byte
  }
}
