/// An object on a tape, read key by key, which remembers the keys that nobody asked for.
struct JSONObject {
  /// A value that is missing, or of another type or form than the key's.
  struct Unreadable: Error {}

  let tape: JSONTape
  let place: Int
  /// Where to look first, as a key and its number: ours are written in the order they are read in.
  private var hint: (key: Int, number: Int)?
  /// A bit for each key's first letter and length, so that most keys that are missing are known at
  /// once.
  private let present: UInt64
  /// How many keys there are.
  private let count: Int
  /// The keys that were asked for, by their numbers; those after the 64th are not remembered.
  private var taken: UInt64 = 0

  /// Reads the value at a node, which must be an object; throws `Unreadable`.
  init(_ tape: JSONTape, at place: Int) throws(Unreadable) {
    guard tape.nodes[place].kind == .object else { throw Unreadable() }
    self.tape = tape
    self.place = place
    var present: UInt64 = 0
    var count = 0
    var key = tape.firstKey(of: place)
    while let current = key {
      let node = tape.nodes[current]
      // An escaped key is longer than what it spells, and no word that is asked for has escapes.
      present |= Self.bit(UInt8(truncatingIfNeeded: node.beginning), node.end - node.start)
      count += 1
      key = tape.key(after: current, of: place)
    }
    self.present = present
    self.count = count
  }

  private static func bit(_ letter: UInt8, _ length: Int) -> UInt64 {
    1 << UInt64((Int(letter) &* 5 &+ length &* 11) & 63)
  }

  /// The value of a key as a node, nil where the key is missing or its value null.
  mutating func value(_ word: StaticString) -> Int? {
    guard let found = find(word) else { return nil }
    if found.number < 64 { taken |= 1 << UInt64(found.number) }
    hint = tape.key(after: found.key, of: place).map { ($0, found.number + 1) }
    let value = found.key + 1
    return tape.nodes[value].kind == .null ? nil : value
  }

  private func find(_ word: StaticString) -> (key: Int, number: Int)? {
    if let hint, tape.isKey(hint.key, word) { return hint }
    guard present & Self.bit(word.utf8Start[0], word.utf8CodeUnitCount) != 0 else { return nil }
    var number = 0
    var key = tape.firstKey(of: place)
    while let current = key {
      if tape.isKey(current, word) { return (current, number) }
      number += 1
      key = tape.key(after: current, of: place)
    }
    return nil
  }

  /// Whether the key is there, without taking it.
  func has(_ word: StaticString) -> Bool { find(word) != nil }

  /// Every key with its value's node and whether it was asked for.
  var members: [(key: String, place: Int, isTaken: Bool)] {
    var members: [(String, Int, Bool)] = []
    var key = tape.firstKey(of: place)
    while let current = key {
      let isTaken = members.count < 64 && taken & 1 << UInt64(members.count) != 0
      members.append((tape.text(current), current + 1, isTaken))
      key = tape.key(after: current, of: place)
    }
    return members
  }

  /// The keys that were not asked for, with their values as they stand.
  ///
  /// Throws `Unreadable` for an object of so many keys that nobody knows which were asked for.
  func rest() throws(Unreadable) -> [(key: String, json: String)] {
    guard count <= 64 else { throw Unreadable() }
    if taken.nonzeroBitCount == count { return [] }
    return members.filter { !$0.isTaken }.map { ($0.key, tape.raw($0.place)) }
  }

  /// Counts a key as not asked for again.
  mutating func giveBack(_ word: StaticString) {
    guard let found = find(word), found.number < 64 else { return }
    taken &= ~(1 << UInt64(found.number))
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
