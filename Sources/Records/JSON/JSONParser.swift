/// Takes one line of JSON apart into the nodes of a tape.
///
/// It looks at bytes through a pointer, which is three times as fast as through an array: every look
/// is behind a comparison with the end.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index = 0
  private(set) var nodes: [JSONTape.Node]

  init(_ bytes: UnsafeBufferPointer<UInt8>, nodes: [JSONTape.Node]) {
    self.bytes = bytes
    end = bytes.count
    self.nodes = nodes
  }

  /// Reads one value and nothing after it; throws `JSONFault`.
  mutating func parse() throws(JSONFault) {
    skipSpace()
    try value(depth: 0)
    skipSpace()
    guard index == end else { throw .malformed(at: index) }
  }

  private mutating func value(depth: Int) throws(JSONFault) {
    guard index < end else { throw .malformed(at: index) }
    switch bytes[index] {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): try object(depth: depth + 1)
    case UInt8(ascii: "["): try array(depth: depth + 1)
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) {
    guard depth <= JSONTape.maximumDepth else { throw .tooDeep(at: index) }
    let place = open(.object)
    if skips(UInt8(ascii: "}")) { return close(place) }
    var keys = JSONKeys()
    while true {
      guard isAt(UInt8(ascii: "\"")) else { throw .malformed(at: index) }
      let key = nodes.count
      try string()
      guard keys.add(nodes[key]) || isNew(key, of: place, &keys) else {
        throw .repeatedKey(at: nodes[key].start)
      }
      skipSpace()
      guard skips(UInt8(ascii: ":")) else { throw .malformed(at: index) }
      try value(depth: depth)
      skipSpace()
      if skips(UInt8(ascii: "}")) { return close(place) }
      guard skips(UInt8(ascii: ",")) else { throw .malformed(at: index) }
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) {
    guard depth <= JSONTape.maximumDepth else { throw .tooDeep(at: index) }
    let place = open(.array)
    if skips(UInt8(ascii: "]")) { return close(place) }
    while true {
      try value(depth: depth)
      skipSpace()
      if skips(UInt8(ascii: "]")) { return close(place) }
      guard skips(UInt8(ascii: ",")) else { throw .malformed(at: index) }
    }
  }

  private mutating func open(_ kind: JSONTape.Kind) -> Int {
    nodes.append(JSONTape.Node(kind: kind, start: index, end: index))
    index += 1
    skipSpace()
    return nodes.count - 1
  }

  private mutating func close(_ place: Int) {
    nodes[place].end = index
    nodes[place].next = nodes.count
  }

  @inline(__always)
  private func isAt(_ byte: UInt8) -> Bool {
    index < end && bytes[index] == byte
  }

  /// Steps over a byte and the space after it, where it is the next one.
  @inline(__always)
  private mutating func skips(_ byte: UInt8) -> Bool {
    guard isAt(byte) else { return false }
    index += 1
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") { skipSpace() }
    return true
  }

  @inline(__always)
  private mutating func skipSpace() {
    while index < end, bytes[index] <= 0x20 {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { return }
      index += 1
    }
  }

  private mutating func string() throws(JSONFault) {
    let start = index + 1
    var isEscaped = false
    var hasAccents = false
    index = start
    while true {
      let plain = JSONText.plain(bytes, from: index)
      hasAccents = hasAccents || plain.hasAccents
      index = plain.end
      guard index < end else { throw .malformed(at: start) }
      if bytes[index] == UInt8(ascii: "\"") { break }
      guard bytes[index] == UInt8(ascii: "\\") else { throw .malformed(at: index) }
      isEscaped = true
      try JSONEscape.check(bytes, at: &index)
    }
    if hasAccents {
      let words = UnsafeBufferPointer(rebasing: bytes[start..<index])
      guard (try? UTF8Span(validating: words.span)) != nil else { throw .notUTF8(at: start) }
    }
    nodes.append(
      JSONTape.Node(
        kind: .string, isEscaped: isEscaped, start: start, end: index, next: nodes.count + 1,
        beginning: JSONText.beginning(bytes, start..<index)))
    index += 1
  }

  private mutating func word(_ word: StaticString, _ kind: JSONTape.Kind) throws(JSONFault) {
    let start = index
    guard end - start >= word.utf8CodeUnitCount else { throw .malformed(at: start) }
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[start + offset] != word.utf8Start[offset] {
      throw .malformed(at: start + offset)
    }
    index = start + word.utf8CodeUnitCount
    nodes.append(JSONTape.Node(kind: kind, start: start, end: index, next: nodes.count + 1))
  }
}

extension JSONParser {
  private mutating func number() throws(JSONFault) {
    let start = index
    if isAt(UInt8(ascii: "-")) { index += 1 }
    if isAt(UInt8(ascii: "0")) { index += 1 } else { try digits() }
    if isAt(UInt8(ascii: ".")) {
      index += 1
      try digits()
    }
    if isAt(UInt8(ascii: "e")) || isAt(UInt8(ascii: "E")) {
      index += 1
      if isAt(UInt8(ascii: "+")) || isAt(UInt8(ascii: "-")) { index += 1 }
      try digits()
    }
    nodes.append(
      JSONTape.Node(kind: .number, start: start, end: index, next: nodes.count + 1))
  }

  private mutating func digits() throws(JSONFault) {
    let start = index
    while index < end, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
    guard index > start else { throw .malformed(at: start) }
  }

  /// Compares a key with those before it in its object; of very many, which only a hostile line has,
  /// all are remembered.
  private func isNew(_ key: Int, of object: Int, _ keys: inout JSONKeys) -> Bool {
    if keys.isMany { return keys.remember(spelled(nodes[key])) }
    var earlier = object + 1
    while earlier < key {
      if isSame(nodes[earlier], nodes[key]) { return false }
      earlier = nodes[earlier + 1].next
    }
    guard keys.becameMany() else { return true }
    var known = object + 1
    while known < key {
      _ = keys.remember(spelled(nodes[known]))
      known = nodes[known + 1].next
    }
    return keys.remember(spelled(nodes[key]))
  }

  /// Bytes, because to strings two ways of writing an accent are the same.
  private func spelled(_ key: JSONTape.Node) -> [UInt8] {
    let words = bytes[key.start..<key.end]
    return key.isEscaped ? Array(JSONEscape.text(words).utf8) : Array(words)
  }

  private func isSame(_ one: JSONTape.Node, _ other: JSONTape.Node) -> Bool {
    guard one.isEscaped || other.isEscaped else {
      return one.beginning == other.beginning
        && bytes[one.start..<one.end].elementsEqual(bytes[other.start..<other.end])
    }
    return spelled(one) == spelled(other)
  }
}
