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
  /// The keys that were asked for and whose values were not understood, or only in part.
  private var partly: UInt64 = 0

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

  /// The keys that were not asked for, or not wholly understood, with their values as they stand.
  ///
  /// Throws `Unreadable` for an object of so many keys that nobody knows which were asked for.
  func rest() throws(Unreadable) -> [(key: String, json: String, isKnown: Bool)] {
    guard count <= 64 else { throw Unreadable() }
    if isUnderstood { return [] }
    return members.enumerated().compactMap { number, member in
      let isPart = partly & 1 << UInt64(number) != 0
      return member.isTaken && !isPart ? nil : (member.key, tape.raw(member.place), isPart)
    }
  }

  /// Whether every key was asked for and its value understood.
  var isUnderstood: Bool { taken.nonzeroBitCount == count && partly == 0 }

  /// Notes that there is more in a key's value than was understood, so that it is kept as it stands.
  mutating func keep(_ word: StaticString) {
    guard let found = find(word), found.number < 64 else { return }
    partly |= 1 << UInt64(found.number)
  }

  /// Counts a key as not asked for again.
  mutating func giveBack(_ word: StaticString) {
    guard let found = find(word), found.number < 64 else { return }
    taken &= ~(1 << UInt64(found.number))
  }
}

extension JSONObject {
  /// Reads what may be missing; a value that is not understood counts as missing, and is kept.
  mutating func lenient<Value>(
    _ word: StaticString, _ read: (inout JSONObject, StaticString) throws(Unreadable) -> Value?
  ) -> Value? {
    if let content = try? read(&self, word) { return content }
    // Null is understood: it says that there is nothing.
    if value(word) != nil { keep(word) }
    return nil
  }

  /// Reads an object in a key; what is not understood in it is kept, and so is all of it where
  /// nothing can be made of it.
  mutating func part<Value>(
    _ word: StaticString, _ read: (inout JSONObject) throws(Unreadable) -> Value
  ) -> Value? {
    guard let place = value(word) else { return nil }
    guard var object = try? JSONObject(tape, at: place), let content = try? read(&object) else {
      keep(word)
      return nil
    }
    if !object.isUnderstood { keep(word) }
    return content
  }

  /// Reads the objects of an array; those that are not understood are left out and kept.
  mutating func parts<Value>(
    _ word: StaticString, _ read: (inout JSONObject) throws(Unreadable) -> Value
  ) -> [Value] {
    guard let elements = try? elements(word) else {
      keep(word)
      return []
    }
    var contents: [Value] = []
    for element in elements {
      guard var object = try? JSONObject(tape, at: element), let content = try? read(&object) else {
        keep(word)
        continue
      }
      if !object.isUnderstood { keep(word) }
      contents.append(content)
    }
    return contents
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
