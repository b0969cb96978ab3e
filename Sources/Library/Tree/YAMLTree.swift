/// Builds nodes from events, refusing what an educator never needs and an attacker does.
struct YAMLTree {
  /// The most bytes of one file.
  static let byteLimit = 65_536
  /// How deep lists and keys may lie inside each other.
  static let depthLimit = 16

  private let events: YAMLEvents
  private var log: ProblemLog

  /// The file as one node, or nil where nothing of it can be used; its faults go to the log.
  static func read(_ bytes: [UInt8], into log: inout ProblemLog) -> ContentNode? {
    guard bytes.count <= byteLimit else {
      log.add(line: 1, "The file has \(bytes.count) bytes; split it, \(byteLimit) is the most.")
      return nil
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      log.add(line: invalidLine(in: bytes), "This line is not UTF-8; save the file as UTF-8.")
      return nil
    }
    var tree = YAMLTree(events: YAMLEvents(bytes), log: log)
    defer { log = tree.log }
    do throws(YAMLFault) {
      return try tree.document()
    } catch {
      tree.log.add(line: error.line, error.sentence)
      return nil
    }
  }

  private static func invalidLine(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" { line += 1 }
    }
    return line
  }

  private mutating func document() throws(YAMLFault) -> ContentNode? {
    _ = try events.next()
    guard try events.next().kind == .documentStart else {
      log.add(line: 1, "The file is empty; write its keys, or remove it.")
      return nil
    }
    let root = try node(from: events.next(), depth: 1)
    _ = try events.next()
    let after = try events.next()
    if after.kind != .streamEnd {
      log.add(line: after.line, "A second document begins here; put it in a file of its own.")
    }
    return root
  }

  private mutating func node(from event: YAMLEvent, depth: Int) throws(YAMLFault) -> ContentNode {
    if event.hasAnchor {
      log.add(
        line: event.line, "Anchors (&) are not used here; put text that begins with & in quotes.")
    }
    if event.hasTag {
      log.add(
        line: event.line, "Tags (!) are not used here; put text that begins with ! in quotes.")
    }
    switch event.kind {
    case .text(let text): return ContentNode(value: .text(text), line: event.line)
    case .listStart, .mapStart:
      guard depth <= Self.depthLimit else {
        throw YAMLFault(parserWords: YAMLFault.tooDeep, line: event.line)
      }
      let value = try event.kind == .listStart ? list(depth: depth) : map(depth: depth)
      return ContentNode(value: value, line: event.line)
    default:
      log.add(
        line: event.line,
        "Aliases (*) are not used here; write it out, and put text that begins with * in quotes.")
      return ContentNode(value: .refused, line: event.line)
    }
  }

  private mutating func list(depth: Int) throws(YAMLFault) -> ContentNode.Value {
    var items: [ContentNode] = []
    while true {
      let event = try events.next()
      if event.kind == .listEnd { return .list(items) }
      items.append(try node(from: event, depth: depth + 1))
    }
  }

  private mutating func map(depth: Int) throws(YAMLFault) -> ContentNode.Value {
    var entries: [ContentNode.Entry] = []
    var seen: [String: Int] = [:]
    while true {
      let event = try events.next()
      if event.kind == .mapEnd { return .map(entries) }
      let key = try node(from: event, depth: depth + 1)
      let value = try node(from: events.next(), depth: depth + 1)
      switch key.value {
      case .text(let name):
        if let first = seen[name] {
          log.add(
            line: key.line,
            "\(name.quoted) is here twice, first on line \(first); keep one of them.")
        } else {
          seen[name] = key.line
          entries.append(.init(key: name, line: key.line, node: value))
        }
      case .refused: break
      case .list, .map: log.add(line: key.line, "A key is one word; this is \(key.shape).")
      }
    }
  }
}
