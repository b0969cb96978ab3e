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
    for offset in 0..<word.utf8CodeUnitCount where bytes[node.start + offset] != start[offset] {
      return false
    }
    return true
  }

  /// The characters of a string node, with its escapes undone.
  func text(_ place: Int) -> String {
    let node = nodes[place]
    let words = bytes[node.start..<node.end]
    return node.isEscaped ? JSONEscape.text(words) : String(decoding: words, as: UTF8.self)
  }

  /// The bytes of a value as they stand in the line.
  func raw(_ place: Int) -> String {
    let node = nodes[place]
    let quotes = node.kind == .string ? 1 : 0
    return String(decoding: bytes[node.start - quotes..<node.end + quotes], as: UTF8.self)
  }

  /// Keys whose beginnings fall on the same bit of a few are compared with all before them; very many
  /// keys, which only a hostile file has, go through a set.
  func refuseRepeatedKeys(of object: Int) throws(JSONFault) {
    var count = 0
    var bits: (UInt64, UInt64) = (0, 0)
    var hasEscapes = false
    var key = firstKey(of: object)
    while let current = key {
      if count == 64 { return try refuseRepeatedKeys(ofLarge: object) }
      let node = nodes[current]
      let mixed = (node.beginning &+ UInt64(node.end - node.start)) &* 0x9E37_79B9_7F4A_7C15
      let bit: UInt64 = 1 << (mixed >> 58)
      let isSeen = (mixed & 1 << 40 == 0 ? bits.0 : bits.1) & bit != 0
      if mixed & 1 << 40 == 0 { bits.0 |= bit } else { bits.1 |= bit }
      // Escapes can spell the same key in two ways.
      hasEscapes = hasEscapes || node.isEscaped
      if isSeen || hasEscapes { try refuse(current, amongKeysBeforeItIn: object) }
      count += 1
      key = self.key(after: current, of: object)
    }
  }

  private func refuse(_ key: Int, amongKeysBeforeItIn object: Int) throws(JSONFault) {
    var earlier = object + 1
    while earlier < key {
      guard !isSameKey(earlier, key) else { throw .repeatedKey(at: nodes[key].start) }
      earlier = nodes[earlier + 1].next
    }
  }

  private func refuseRepeatedKeys(ofLarge object: Int) throws(JSONFault) {
    var names: Set<[UInt8]> = []
    var key = firstKey(of: object)
    while let current = key {
      // Bytes, because to strings two ways of writing an accent are the same.
      guard names.insert(Array(text(current).utf8)).inserted else {
        throw .repeatedKey(at: nodes[current].start)
      }
      key = self.key(after: current, of: object)
    }
  }

  private func isSameKey(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (nodes[one], nodes[other])
    guard !left.isEscaped, !right.isEscaped else {
      return text(one).utf8.elementsEqual(text(other).utf8)
    }
    let count = left.end - left.start
    guard left.beginning == right.beginning, count == right.end - right.start else { return false }
    for offset in 0..<count where bytes[left.start + offset] != bytes[right.start + offset] {
      return false
    }
    return true
  }
}
