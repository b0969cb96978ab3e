/// One line of JSON, taken apart once: every value as a node, in the order of the line.
///
/// A tape is reused from line to line, so that reading allocates nothing but the strings that are
/// asked for. It refuses what the store never writes: a key twice, more than sixteen levels, bytes
/// that are not UTF-8.
struct JSONTape: Sendable {
  enum Kind: UInt8, Sendable {
    case object, array, string, number, yes, no, null
  }

  struct Node: Sendable {
    var kind: Kind
    /// Whether a string holds a backslash.
    var isEscaped = false
    /// The first byte; of a string, the one after the quote.
    var start: Int
    /// The byte after the last; of a string, the closing quote.
    var end: Int
    /// The node after this value and all within it.
    var next = 0
    /// Of a string its first eight bytes, so that most keys differ by one comparison.
    var beginning: UInt64 = 0
  }

  static let maximumDepth = 16

  private(set) var bytes: [UInt8] = []
  private(set) var nodes: [Node] = []
  private var index = 0

  /// Takes a line apart; throws `JSONFault`.
  mutating func read(_ line: Span<UInt8>) throws(JSONFault) {
    bytes.removeAll(keepingCapacity: true)
    line.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    nodes.removeAll(keepingCapacity: true)
    index = 0
    skipSpace()
    try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw .malformed(at: index) }
  }

  private mutating func value(depth: Int) throws(JSONFault) {
    guard index < bytes.count else { throw .malformed(at: index) }
    switch bytes[index] {
    case UInt8(ascii: "{"): try object(depth: depth + 1)
    case UInt8(ascii: "["): try array(depth: depth + 1)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) {
    guard depth <= Self.maximumDepth else { throw .tooDeep(at: index) }
    let place = open(.object)
    if skips(UInt8(ascii: "}")) { return close(place) }
    while true {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw .malformed(at: index)
      }
      try string()
      skipSpace()
      guard skips(UInt8(ascii: ":")) else { throw .malformed(at: index) }
      try value(depth: depth)
      skipSpace()
      if skips(UInt8(ascii: "}")) { break }
      guard skips(UInt8(ascii: ",")) else { throw .malformed(at: index) }
    }
    close(place)
    try refuseRepeatedKeys(of: place)
  }

  private mutating func array(depth: Int) throws(JSONFault) {
    guard depth <= Self.maximumDepth else { throw .tooDeep(at: index) }
    let place = open(.array)
    if skips(UInt8(ascii: "]")) { return close(place) }
    while true {
      try value(depth: depth)
      skipSpace()
      if skips(UInt8(ascii: "]")) { return close(place) }
      guard skips(UInt8(ascii: ",")) else { throw .malformed(at: index) }
    }
  }

  private mutating func open(_ kind: Kind) -> Int {
    nodes.append(Node(kind: kind, start: index, end: index))
    index += 1
    skipSpace()
    return nodes.count - 1
  }

  private mutating func close(_ place: Int) {
    nodes[place].end = index
    nodes[place].next = nodes.count
  }

  /// Steps over a byte and the space after it, where it is the next one.
  private mutating func skips(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") { skipSpace() }
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { return }
      index += 1
    }
  }
}

extension JSONTape {
  private mutating func string() throws(JSONFault) {
    let start = index + 1
    var isEscaped = false
    var hasAccents = false
    index = start
    while true {
      let plain = JSONText.plain(bytes, from: index)
      hasAccents = hasAccents || plain.hasAccents
      index = plain.end
      guard index < bytes.count else { throw .malformed(at: start) }
      if bytes[index] == UInt8(ascii: "\"") { break }
      guard bytes[index] == UInt8(ascii: "\\") else { throw .malformed(at: index) }
      isEscaped = true
      try JSONEscape.check(bytes, at: &index)
    }
    if hasAccents {
      let words = bytes.span.extracting(start..<index)
      guard (try? UTF8Span(validating: words)) != nil else { throw .notUTF8(at: start) }
    }
    nodes.append(
      Node(
        kind: .string, isEscaped: isEscaped, start: start, end: index, next: nodes.count + 1,
        beginning: JSONText.beginning(bytes, start..<index)))
    index += 1
  }

  private mutating func word(_ word: StaticString, _ kind: Kind) throws(JSONFault) {
    let start = index
    guard bytes.count - start >= word.utf8CodeUnitCount else { throw .malformed(at: start) }
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[start + offset] != word.utf8Start[offset] {
      throw .malformed(at: start + offset)
    }
    index = start + word.utf8CodeUnitCount
    nodes.append(Node(kind: kind, start: start, end: index, next: nodes.count + 1))
  }

  private mutating func number() throws(JSONFault) {
    let start = index
    if at(UInt8(ascii: "-")) { index += 1 }
    if at(UInt8(ascii: "0")) { index += 1 } else { try digits() }
    if at(UInt8(ascii: ".")) {
      index += 1
      try digits()
    }
    if at(UInt8(ascii: "e")) || at(UInt8(ascii: "E")) {
      index += 1
      if at(UInt8(ascii: "+")) || at(UInt8(ascii: "-")) { index += 1 }
      try digits()
    }
    nodes.append(Node(kind: .number, start: start, end: index, next: nodes.count + 1))
  }

  private func at(_ byte: UInt8) -> Bool {
    index < bytes.count && bytes[index] == byte
  }

  private mutating func digits() throws(JSONFault) {
    let start = index
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
    guard index > start else { throw .malformed(at: start) }
  }
}
