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
    guard let day = Day(String(decoding: try text(), as: UTF8.self)) else { throw Unscannable() }
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

  /// The next step of feedback.
  mutating func nextStep() throws(Unscannable) -> NextStep {
    guard skips(UInt8(ascii: "{")) else { throw Unscannable() }
    var id: RecordID?
    var text: String?
    var who: NextStep.Owner?
    var due: Due?
    var isFirst = true
    while let key = try key(&isFirst) {
      if key.is("id") {
        id = try self.id()
      } else if key.is("text") {
        text = try spelledText()
      } else if key.is("who") {
        who = try word()
      } else if key.is("due") {
        due = try self.due()
      } else {
        try skipValue()
      }
    }
    guard let id, let text, let who else { throw Unscannable() }
    return NextStep(id: id, text: text, who: who, due: due)
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

  private mutating func due() throws(Unscannable) -> Due {
    guard skips(UInt8(ascii: "{")) else { throw Unscannable() }
    var due: Due?
    var isFirst = true
    while let key = try key(&isFirst) {
      if key.is("on") {
        due = .on(try day())
      } else if key.is("at"), due == nil {
        due = .at(situation: try spelledText())
      } else {
        try skipValue()
      }
    }
    guard let due else { throw Unscannable() }
    return due
  }

  private mutating func spelledText() throws(Unscannable) -> String {
    let (range, isEscaped) = try anyString()
    let words = bytes[range]
    return isEscaped ? JSONEscape.text(words) : String(decoding: words, as: UTF8.self)
  }
}
