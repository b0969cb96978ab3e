import Practice

extension JSONObject {
  mutating func id(_ word: StaticString) throws(Unreadable) -> RecordID {
    guard let id = try id(ifPresent: word) else { throw Unreadable() }
    return id
  }

  mutating func id(ifPresent word: StaticString) throws(Unreadable) -> RecordID? {
    guard let value = value(word) else { return nil }
    let node = tape.nodes[value]
    guard node.kind == .string else { throw Unreadable() }
    let id = tape.bytes.withUnsafeBufferPointer { bytes in
      RecordID(utf8: UnsafeBufferPointer(rebasing: bytes[node.start..<node.end]))
    }
    return id ?? RecordID(tape.text(value))
  }

  mutating func ids(_ word: StaticString) throws(Unreadable) -> [RecordID] {
    try texts(word).map { RecordID($0) }
  }

  mutating func day(ifPresent word: StaticString) throws(Unreadable) -> Day? {
    guard let text = try text(ifPresent: word) else { return nil }
    guard let day = Day(text) else { throw Unreadable() }
    return day
  }

  mutating func day(_ word: StaticString) throws(Unreadable) -> Day {
    guard let day = try day(ifPresent: word) else { throw Unreadable() }
    return day
  }

  mutating func timestamp(_ word: StaticString) throws(Unreadable) -> Timestamp {
    guard let value = value(word), tape.nodes[value].kind == .string else { throw Unreadable() }
    let node = tape.nodes[value]
    let words = tape.bytes.span.extracting(node.start..<node.end)
    guard let stamp = Timestamp(rfc3339: words) else { throw Unreadable() }
    return stamp
  }

  /// A word out of a fixed list, such as `working`.
  mutating func word<Word: RawRepresentable<String>>(
    ifPresent word: StaticString
  ) throws(Unreadable) -> Word? {
    guard let text = try text(ifPresent: word) else { return nil }
    guard let value = Word(rawValue: text) else { throw Unreadable() }
    return value
  }

  mutating func word<Word: RawRepresentable<String>>(
    _ word: StaticString
  ) throws(Unreadable) -> Word {
    guard let value: Word = try self.word(ifPresent: word) else { throw Unreadable() }
    return value
  }

  /// A word out of a fixed list; one that a later version added is kept, and something said instead.
  ///
  /// Throws `Unreadable` where the key is missing or its value is no word at all.
  mutating func word<Word: RawRepresentable<String>>(
    _ word: StaticString, else neutral: Word
  ) throws(Unreadable) -> Word {
    let text = try text(word)
    if let value = Word(rawValue: text) { return value }
    keep(word)
    return neutral
  }

  /// `{"on":"2026-11-19"}` or `{"at":"handover"}`.
  ///
  /// One that says something else is no due, and kept.
  mutating func due(_ word: StaticString) -> Due? {
    part(word) { object throws(Unreadable) in
      if let day = try object.day(ifPresent: "on") { return .on(day) }
      return .at(situation: try object.text("at"))
    }
  }
}
