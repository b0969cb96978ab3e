/// A place in packed bytes, moving forward and never past their end.
struct PackedCursor {
  private let bytes: UnsafeRawBufferPointer
  private let omittedKey: StaticString?
  private(set) var offset = 0

  init(_ bytes: UnsafeRawBufferPointer, omitting key: StaticString? = nil) {
    self.bytes = bytes
    omittedKey = key
  }

  /// The text up to a mark, and past it.
  mutating func text(upTo mark: Unicode.Scalar) throws(PackedFault) -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: mark) { offset += 1 }
    guard offset < bytes.count else { throw PackedFault(offset: start) }
    defer { offset += 1 }
    return slice(start..<offset)
  }

  /// The number up to a mark, and past it.
  mutating func number(upTo mark: Unicode.Scalar) throws(PackedFault) -> Int {
    var number = 0
    while offset < bytes.count, number <= bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: mark) { return number }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { break }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    throw PackedFault(offset: offset)
  }

  /// The node that begins here, and past it.
  mutating func node(depth: Int) throws(PackedFault) -> ContentNode {
    guard offset < bytes.count, depth <= YAMLTree.depthLimit + 1 else {
      throw PackedFault(offset: offset)
    }
    let kind = bytes[offset]
    offset += 1
    switch kind {
    case UInt8(ascii: "t"): return ContentNode(value: .text(try measured()), line: 0)
    case UInt8(ascii: "l"):
      let count = try number(upTo: ":")
      var items: [ContentNode] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(try node(depth: depth + 1)) }
      return ContentNode(value: .list(items), line: 0)
    case UInt8(ascii: "m"):
      let count = try number(upTo: ":")
      var entries: [ContentNode.Entry] = []
      entries.reserveCapacity(count)
      for _ in 0..<count {
        if try isAtOmittedKey() {
          try skip()
          continue
        }
        entries.append(.init(key: try measured(), line: 0, node: try node(depth: depth + 1)))
      }
      return ContentNode(value: .map(entries), line: 0)
    default: throw PackedFault(offset: offset - 1)
    }
  }

  /// Steps past the key that begins here when it is the one to be left out.
  private mutating func isAtOmittedKey() throws(PackedFault) -> Bool {
    guard let omittedKey else { return false }
    let start = offset
    let range = try measuredRange()
    let isOmitted =
      range.count == omittedKey.utf8CodeUnitCount
      && range.allSatisfy { bytes[$0] == omittedKey.utf8Start[$0 - range.lowerBound] }
    if !isOmitted { offset = start }
    return isOmitted
  }

  /// Steps past the node that begins here.
  private mutating func skip() throws(PackedFault) {
    var waiting = 1
    while waiting > 0 {
      guard offset < bytes.count else { throw PackedFault(offset: offset) }
      let kind = bytes[offset]
      offset += 1
      waiting -= 1
      switch kind {
      case UInt8(ascii: "t"): _ = try measuredRange()
      case UInt8(ascii: "l"): waiting += try number(upTo: ":")
      case UInt8(ascii: "m"):
        // A key is measured as text is, and differs from it only in having no sign before it.
        for _ in 0..<(try number(upTo: ":")) {
          _ = try measuredRange()
          try skip()
        }
      default: throw PackedFault(offset: offset - 1)
      }
    }
  }

  /// The text whose length stands before it.
  private mutating func measured() throws(PackedFault) -> String { slice(try measuredRange()) }

  private mutating func measuredRange() throws(PackedFault) -> Range<Int> {
    let length = try number(upTo: ":")
    guard length <= bytes.count - offset else { throw PackedFault(offset: offset) }
    defer { offset += length }
    return offset..<offset + length
  }

  private func slice(_ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
