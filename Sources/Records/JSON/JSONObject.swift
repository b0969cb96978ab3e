/// An object on a tape, read key by key, which remembers the keys that nobody asked for.
struct JSONObject {
  /// A value that is missing, or of another type or form than the key's.
  struct Unreadable: Error {}

  let tape: JSONTape
  let place: Int
  /// The keys, as nodes.
  private let keys: [Int]
  /// Where the last key was found: ours are written in the order in which they are read.
  private var hint = 0
  private var isTaken: [Bool]

  /// Reads the value at a node, which must be an object; throws `Unreadable`.
  init(_ tape: JSONTape, at place: Int) throws(Unreadable) {
    guard tape.nodes[place].kind == .object else { throw Unreadable() }
    self.tape = tape
    self.place = place
    keys = Array(tape.keys(of: place))
    isTaken = Array(repeating: false, count: keys.count)
  }

  /// The value of a key as a node, nil where the key is missing or its value null.
  mutating func value(_ word: StaticString) -> Int? {
    for step in keys.indices {
      let index = (hint + step) % keys.count
      guard tape.isKey(keys[index], word) else { continue }
      hint = index + 1
      isTaken[index] = true
      let value = keys[index] + 1
      return tape.nodes[value].kind == .null ? nil : value
    }
    return nil
  }

  /// Whether the key is there, without taking it.
  func has(_ word: StaticString) -> Bool {
    keys.contains { tape.isKey($0, word) }
  }

  /// Every key with its value's node, for objects whose keys are names.
  var members: [(key: String, place: Int)] {
    keys.map { (tape.text($0), $0 + 1) }
  }

  /// The keys that were not asked for, with their values as they stand.
  var rest: [(key: String, json: String)] {
    keys.indices.filter { !isTaken[$0] }.map { index in
      (tape.text(keys[index]), tape.raw(keys[index] + 1))
    }
  }

  /// Counts a key as not asked for again.
  mutating func giveBack(_ word: StaticString) {
    for index in keys.indices where tape.isKey(keys[index], word) { isTaken[index] = false }
  }
}

extension JSONObject {
  mutating func text(ifPresent word: StaticString) throws(Unreadable) -> String? {
    guard let value = value(word) else { return nil }
    guard tape.nodes[value].kind == .string else { throw Unreadable() }
    return tape.text(value)
  }

  mutating func text(_ word: StaticString) throws(Unreadable) -> String {
    guard let text = try text(ifPresent: word) else { throw Unreadable() }
    return text
  }

  mutating func number(_ word: StaticString) throws(Unreadable) -> Int {
    guard let value = value(word), tape.nodes[value].kind == .number else { throw Unreadable() }
    let node = tape.nodes[value]
    var number = 0
    for byte in tape.bytes[node.start..<node.end] {
      guard byte >= 48, byte <= 57 else { throw Unreadable() }
      let (product, isTooLong) = number.multipliedReportingOverflow(by: 10)
      let (sum, isTooMuch) = product.addingReportingOverflow(Int(byte) - 48)
      guard !isTooLong, !isTooMuch else { throw Unreadable() }
      number = sum
    }
    return number
  }

  mutating func flag(ifPresent word: StaticString) throws(Unreadable) -> Bool? {
    guard let value = value(word) else { return nil }
    switch tape.nodes[value].kind {
    case .yes: return true
    case .no: return false
    default: throw Unreadable()
    }
  }

  mutating func object(ifPresent word: StaticString) throws(Unreadable) -> JSONObject? {
    guard let value = value(word) else { return nil }
    return try JSONObject(tape, at: value)
  }

  /// The elements of an array as nodes; none where the key is missing.
  mutating func elements(_ word: StaticString) throws(Unreadable) -> [Int] {
    guard let value = value(word) else { return [] }
    let array = tape.nodes[value]
    guard array.kind == .array else { throw Unreadable() }
    var elements: [Int] = []
    var element = value + 1
    while element < array.next {
      elements.append(element)
      element = tape.nodes[element].next
    }
    return elements
  }

  /// The texts of an array; none where the key is missing.
  mutating func texts(_ word: StaticString) throws(Unreadable) -> [String] {
    var texts: [String] = []
    for element in try elements(word) {
      guard tape.nodes[element].kind == .string else { throw Unreadable() }
      texts.append(tape.text(element))
    }
    return texts
  }

  /// The objects of an array; none where the key is missing.
  mutating func objects(_ word: StaticString) throws(Unreadable) -> [JSONObject] {
    var objects: [JSONObject] = []
    for element in try elements(word) { objects.append(try JSONObject(tape, at: element)) }
    return objects
  }
}
