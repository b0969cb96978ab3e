/// Looks for a string of bytes by Horspool's algorithm: the longer it is, the fewer bytes are read.
struct ByteSearch: Sendable {
  private let needle: [UInt8]
  private let shifts: [Int]

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ needle: [UInt8]) {
    self.needle = needle
    var shifts = [Int](repeating: needle.count, count: 256)
    for (index, byte) in needle.dropLast().enumerated() {
      shifts[Int(byte)] = needle.count - 1 - index
    }
    self.shifts = shifts
  }

  /// Whether the bytes hold it; an empty one is nowhere.
  func isIn(_ bytes: Span<UInt8>) -> Bool {
    guard let last = needle.indices.last else { return false }
    var end = last
    while end < bytes.count {
      let byte = bytes[end]
      if byte == needle[last], matches(bytes, endingAt: end) { return true }
      end += shifts[Int(byte)]
    }
    return false
  }

  private func matches(_ bytes: Span<UInt8>, endingAt end: Int) -> Bool {
    let start = end - needle.count + 1
    for index in needle.indices where bytes[start + index] != needle[index] { return false }
    return true
  }
}
