extension JSONTape {
  /// The first key of an object as a node, nil of an empty one; its value is the node after it.
  func firstKey(of object: Int) -> Int? {
    object + 1 < nodes[object].next ? object + 1 : nil
  }

  /// The key after another one of the same object.
  func key(after key: Int, of object: Int) -> Int? {
    let next = nodes[key + 1].next
    return next < nodes[object].next ? next : nil
  }

  /// Whether a key is a word of plain ASCII.
  func isKey(_ key: Int, _ word: StaticString) -> Bool {
    let node = nodes[key]
    guard node.end - node.start == word.utf8CodeUnitCount, !node.isEscaped else { return false }
    let start = word.utf8Start
    if UInt8(truncatingIfNeeded: node.beginning) != start[0] { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[node.start + offset] != start[offset] {
      return false
    }
    return true
  }

  /// The characters of a string node, with its escapes undone.
  func text(_ place: Int) -> String {
    let node = nodes[place]
    return bytes.withUnsafeBufferPointer { bytes in
      let words = bytes[node.start..<node.end]
      guard !node.isEscaped else { return JSONEscape.text(words) }
      return String(decoding: UnsafeBufferPointer(rebasing: words), as: UTF8.self)
    }
  }

  /// The bytes of a value as they stand in the line.
  func raw(_ place: Int) -> String {
    let node = nodes[place]
    let quotes = node.kind == .string ? 1 : 0
    return String(decoding: bytes[node.start - quotes..<node.end + quotes], as: UTF8.self)
  }
}
