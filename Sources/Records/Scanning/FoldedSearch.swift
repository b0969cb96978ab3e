/// Looks for a word of ASCII in whatever case: sixteen places at a time are held against its two rarest
/// letters, and only where both fit is the word compared.
struct FoldedSearch: Sendable {
  private let word: [UInt8]
  /// Where in the word its rarest letters stand.
  private let rare: (Int, Int)

  /// Takes a word in lower case.
  init(_ word: [UInt8]) {
    self.word = word
    let byRarity = word.indices.sorted { Self.commonness(word[$0]) < Self.commonness(word[$1]) }
    rare = (byRarity.first ?? 0, byRarity.dropFirst().first ?? byRarity.first ?? 0)
  }

  /// How often a letter stands in English prose, from seldom to often; other signs are seldom.
  private static func commonness(_ byte: UInt8) -> Int {
    letters.firstIndex(of: byte) ?? -1
  }

  private static let letters = Array("zqxjkvbpygfwmucldrhsnioate".utf8)

  /// Whether the bytes hold it; an empty one is everywhere.
  func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !word.isEmpty else { return true }
    let places = bytes.count - word.count + 1
    guard places > 0, let base = bytes.baseAddress else { return false }
    let raw = UnsafeRawPointer(base)
    return word.withUnsafeBufferPointer { word in
      let fold = SIMD16<UInt8>(repeating: 0x20)
      let one = SIMD16<UInt8>(repeating: word[rare.0] | 0x20)
      let two = SIMD16<UInt8>(repeating: word[rare.1] | 0x20)
      var start = 0
      while start + 16 <= places {
        let first = raw.loadUnaligned(fromByteOffset: start + rare.0, as: SIMD16<UInt8>.self) | fold
        let second =
          raw.loadUnaligned(fromByteOffset: start + rare.1, as: SIMD16<UInt8>.self) | fold
        let fits = (first .== one) .& (second .== two)
        let halves = unsafeBitCast(fits, to: SIMD2<UInt64>.self)
        if halves.x | halves.y != 0 {
          for lane in 0..<16 where fits[lane] && Self.isHere(word, base + start + lane) {
            return true
          }
        }
        start += 16
      }
      while start < places {
        if Self.isHere(word, base + start) { return true }
        start += 1
      }
      return false
    }
  }

  private static func isHere(
    _ word: UnsafeBufferPointer<UInt8>, _ place: UnsafePointer<UInt8>
  ) -> Bool {
    for index in word.indices where lowered(place[index]) != word[index] { return false }
    return true
  }

  @inline(__always)
  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte + 32 : byte
  }
}
