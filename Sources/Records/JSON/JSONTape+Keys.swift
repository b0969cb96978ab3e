extension JSONTape {
  /// The keys of an object, as nodes; the value of each is the node after it.
  func keys(of object: Int) -> some Sequence<Int> {
    sequence(state: object + 1) { key in
      guard key < nodes[object].next else { return nil }
      defer { key = nodes[key + 1].next }
      return key
    }
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

  /// A few keys are compared with each other; many, which only a hostile file has, through a set.
  func refuseRepeatedKeys(of object: Int) throws(JSONFault) {
    var seen: [Int] = []
    var names: Set<String> = []
    let limit = 64
    for key in keys(of: object) {
      let isNew: Bool
      if seen.count < limit {
        isNew = !seen.contains { isSameKey($0, key) }
      } else {
        if names.isEmpty { names = Set(seen.map { text($0) }) }
        isNew = names.insert(text(key)).inserted
      }
      guard isNew else { throw .repeatedKey(at: nodes[key].start) }
      seen.append(key)
    }
  }

  private func isSameKey(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (nodes[one], nodes[other])
    guard !left.isEscaped, !right.isEscaped else {
      return text(one).utf8.elementsEqual(text(other).utf8)
    }
    let count = left.end - left.start
    guard count == right.end - right.start else { return false }
    for offset in 0..<count where bytes[left.start + offset] != bytes[right.start + offset] {
      return false
    }
    return true
  }
}
