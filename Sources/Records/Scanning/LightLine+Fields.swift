import Practice

extension LightLine {
  /// The keys of a line as far as they are wanted.
  struct Fields {
    enum Kind { case feedback, talked, step }

    var version: Int?
    var writer: String?
    var stamp: UInt64?
    var id: RecordID?
    var at: Timestamp?
    var by: RecordID?
    var act: RecordID?
    var trainee: RecordID?
    private var kind: Kind?
    /// A bit for each key that feedback is not without, though nothing here wants its value.
    private var needed: UInt16 = 0
    private var situation: String?
    private var isTalked = false
    private var next: RecordID?
    private var steps: [Feedback.StepChange] = []
    private var of: RecordID?
    private var on: Day?
    private var now: StepState?

    /// Reads the whole line; throws where it has to be decoded.
    mutating func read(
      _ cursor: inout LineCursor, writers: inout WriterNames
    ) throws(LineCursor.Unscannable) {
      guard cursor.skips(UInt8(ascii: "{")) else { throw LineCursor.Unscannable() }
      var isFirst = true
      while let key = try cursor.key(&isFirst) { try read(key, &cursor, &writers) }
      guard cursor.isAtEnd else { throw LineCursor.Unscannable() }
    }

    /// A key that was read already has a value that is overwritten here and refused elsewhere: only
    /// a line made by hand has one, and its check tells.
    private mutating func read(
      _ key: LineCursor.Key, _ cursor: inout LineCursor, _ writers: inout WriterNames
    ) throws(LineCursor.Unscannable) {
      switch key.length {
      case 1:
        if key.is("w") { return writer = writers.name(try cursor.text()) }
        if key.is("n") { needed |= 512 }
        if key.is("t") { return stamp = Hexadecimal.number(try cursor.text()) }
        if key.is("v") { return version = try cursor.smallNumber() }
      case 2:
        if key.is("id") { return id = try cursor.id() }
        if key.is("at") { return at = Timestamp(rfc3339: try cursor.text().span) }
        if key.is("by") { return by = try cursor.id() }
        if key.is("of") { return of = try cursor.id() }
        if key.is("on") { return on = try cursor.day() }
        // A line of an act of several counts only with the others.
        if key.is("in") { throw LineCursor.Unscannable() }
      case 3:
        if key.is("act") { return act = try cursor.id() }
        if key.is("new") { throw LineCursor.Unscannable() }
        if key.is("now") { return now = try cursor.word() }
        if key.is("via") { needed |= 256 }
      default: if try readLong(key, &cursor) { return }
      }
      try cursor.skipValue()
    }

    private mutating func readLong(
      _ key: LineCursor.Key, _ cursor: inout LineCursor
    ) throws(LineCursor.Unscannable) -> Bool {
      if key.is("kind") {
        kind = try cursor.kind()
      } else if key.is("trainee") {
        trainee = try cursor.id()
      } else if key.is("situatio", then: "n") {
        situation = String(decoding: try cursor.text(), as: UTF8.self)
      } else if key.is("next") {
        next = try cursor.nextStep()
      } else if key.is("steps") {
        steps = try cursor.steps()
      } else if key.is("talked") {
        _ = try cursor.day()
        isTalked = true
      } else {
        noteNeeded(key)
        return false
      }
      return true
    }

    private mutating func noteNeeded(_ key: LineCursor.Key) {
      if key.is("byRole") {
        needed |= 1
      } else if key.is("setting") {
        needed |= 2
      } else if key.is("role") {
        needed |= 4
      } else if key.is("stage") {
        needed |= 8
      } else if key.is("grade") {
        needed |= 16
      } else if key.is("unit") {
        needed |= 32
      } else if key.is("asked") {
        needed |= 64
      } else if key.is("library") {
        needed |= 128
      }
    }

    /// What it says; nil where something is missing.
    var body: LightRecord.Body? {
      guard needed & 512 != 0 else { return nil }
      switch kind {
      case .feedback:
        guard let situation, trainee != nil, needed & 511 == 511 else { return nil }
        return .feedback(
          LightFeedback(situation: situation, isTalked: isTalked, next: next, steps: steps))
      case .talked:
        guard let of, let on else { return nil }
        return .talked(of: of, on: on)
      case .step:
        guard let of, let now, trainee != nil else { return nil }
        return .step(of: of, now: now)
      case nil: return nil
      }
    }
  }
}
