import Practice

extension LineCursor.Key {
  /// Whether it is eight letters and one more.
  @inline(__always)
  func `is`(_ beginning: StaticString, then last: Unicode.Scalar) -> Bool {
    length == 9 && self.last == UInt8(ascii: last)
      && LineCursor.Key(length: 8, beginning: self.beginning, last: 0).is(beginning)
  }
}

extension LineCursor {
  /// The bytes of a string without escapes.
  mutating func text() throws(Unscannable) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[try string()])
  }

  /// A UUID in lower case.
  mutating func id() throws(Unscannable) -> RecordID {
    guard let id = RecordID(utf8: try text()) else { throw Unscannable() }
    return id
  }

  /// A day.
  mutating func day() throws(Unscannable) -> Day {
    guard let day = Day(utf8: try text().span) else { throw Unscannable() }
    return day
  }

  /// A word out of a fixed list.
  mutating func word<Word: RawRepresentable<String>>() throws(Unscannable) -> Word {
    let text = String(decoding: try text(), as: UTF8.self)
    guard let word = Word(rawValue: text) else { throw Unscannable() }
    return word
  }

  /// A number of one digit.
  mutating func smallNumber() throws(Unscannable) -> Int {
    let start = index
    try skipValue()
    guard index == start + 1, (48...57).contains(bytes[start]) else { throw Unscannable() }
    return Int(bytes[start] - 48)
  }

  /// One of the kinds that have a light form.
  mutating func kind() throws(Unscannable) -> LightLine.Fields.Kind {
    let range = try string()
    let kind = key(at: range)
    if kind.is("feedback") { return .feedback }
    if kind.is("talked") { return .talked }
    if kind.is("step") { return .step }
    throw Unscannable()
  }

  /// The id of the next step of feedback, whose other keys are checked and left where they are.
  mutating func nextStep() throws(Unscannable) -> RecordID {
    guard skips(UInt8(ascii: "{")) else { throw Unscannable() }
    var id: RecordID?
    var hasText = false
    var isFirst = true
    while let key = try key(&isFirst) {
      if key.is("id") {
        id = try self.id()
      } else if key.is("text") {
        _ = try anyString()
        hasText = true
      } else if key.is("who") {
        let _: NextStep.Owner = try word()
      } else if key.is("due") {
        try checkDue()
      } else {
        try skipValue()
      }
    }
    guard let id, hasText else { throw Unscannable() }
    return id
  }

  /// Earlier steps that moved on.
  mutating func steps() throws(Unscannable) -> [Feedback.StepChange] {
    guard skips(UInt8(ascii: "[")) else { throw Unscannable() }
    var steps: [Feedback.StepChange] = []
    while !skips(UInt8(ascii: "]")) {
      if !steps.isEmpty { guard skips(UInt8(ascii: ",")) else { throw Unscannable() } }
      guard skips(UInt8(ascii: "{")) else { throw Unscannable() }
      var id: RecordID?
      var now: StepState?
      var isFirst = true
      while let key = try key(&isFirst) {
        if key.is("id") {
          id = try self.id()
        } else if key.is("now") {
          now = try word()
        } else {
          try skipValue()
        }
      }
      guard let id, let now else { throw Unscannable() }
      steps.append(Feedback.StepChange(id: id, now: now))
    }
    return steps
  }

  private mutating func checkDue() throws(Unscannable) {
    guard skips(UInt8(ascii: "{")) else { throw Unscannable() }
    var isDue = false
    var isFirst = true
    while let key = try key(&isFirst) {
      if key.is("on") {
        _ = try day()
        isDue = true
      } else if key.is("at") {
        _ = try anyString()
        isDue = true
      } else {
        try skipValue()
      }
    }
    guard isDue else { throw Unscannable() }
  }
}
