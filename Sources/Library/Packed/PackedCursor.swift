/// A place in packed bytes, moving forward and never past their end.
struct PackedCursor {
  private let bytes: UnsafeRawBufferPointer
  private(set) var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
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
        entries.append(.init(key: try measured(), line: 0, node: try node(depth: depth + 1)))
      }
      return ContentNode(value: .map(entries), line: 0)
    default: throw PackedFault(offset: offset - 1)
    }
  }

  /// The text whose length stands before it.
  private mutating func measured() throws(PackedFault) -> String {
    let length = try number(upTo: ":")
    guard length <= bytes.count - offset else { throw PackedFault(offset: offset) }
    defer { offset += length }
    return slice(offset..<offset + length)
  }

  private func slice(_ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
