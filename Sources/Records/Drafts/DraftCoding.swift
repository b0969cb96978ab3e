import Practice

/// The lines of a draft: first the whole form, then one field's new value each.
///
/// Every line has a number that goes up over both files of a draft and is never used twice, so that
/// what is left of an older round in a file, below or between newer lines, is known and passed over.
struct DraftCoding {
  private let id: RecordID
  /// What the lines are sealed with; nil in a plain store.
  private let seal: LineSeal?

  /// Reads and writes the lines of a draft.
  init(_ id: RecordID, seal: LineSeal?) {
    self.id = id
    self.seal = seal
  }

  /// A draft as one of its files has it.
  struct Form: Sendable {
    var header: DraftHeader
    var values: DraftValues
    /// The number of the line that held the whole form.
    var round: Int
    /// The highest number in the file.
    var n: Int
  }

  /// The line of the whole form, with its line feed.
  func form(_ header: DraftHeader, _ values: DraftValues, n: Int) -> [UInt8] {
    line(n) { json in
      json.member("n", n)
      json.member("id", header.id.text)
      json.member("by", header.by.text)
      json.member("store", header.store.text)
      json.member("purpose", header.purpose.rawValue)
      json.member("started", header.started.rfc3339)
      json.array("form") { json in
        for value in values.all { json.object { json in Self.write(value, to: &json) } }
      }
    }
  }

  /// The line of one field's new value, with its line feed.
  func change(_ value: DraftValue, n: Int) -> [UInt8] {
    line(n) { json in
      json.member("n", n)
      Self.write(value, to: &json)
    }
  }

  private func line(_ n: Int, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(members)
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    if let seal { line = seal.seal(line, folder: place, writer: Self.writer, n: n) }
    line.append(0x0A)
    return line
  }

  /// What a sealed line of a draft is bound to, so that none is taken for one of another draft.
  private var place: String { "drafts/\(id.text)" }
  private static let writer = "draft"

  private static func write(_ value: DraftValue, to json: inout JSONWriter) {
    json.member("f", value.field)
    json.member("s", value.text)
    json.member("c", value.cursor)
  }

  /// Reads one file; nil when its first line is not a whole form.
  func read(_ bytes: [UInt8]) -> Form? {
    var tape = JSONTape()
    var form: Form?
    for line in bytes.split(separator: 0x0A) {
      // After a power cut bytes that never reached the disk may read as NUL.
      let line = Array(line.drop { $0 == 0 })
      let object = sound(line, &tape)
      guard let last = form?.n else {
        guard let object, let first = try? Self.first(object) else { return nil }
        form = first
        continue
      }
      guard var object, let n = try? object.number("n"), n > last,
        let value = try? Self.value(&object)
      else { continue }
      form?.n = n
      form?.values.set(value)
    }
    return form
  }

  private func sound(_ raw: [UInt8], _ tape: inout JSONTape) -> JSONObject? {
    let line = seal.map { $0.open(raw.span, folder: place) ?? [] } ?? raw
    guard LineCheck.passes(line.span), (try? tape.read(line.span)) != nil else { return nil }
    return try? JSONObject(tape, at: 0)
  }

  private static func first(_ object: JSONObject) throws(JSONObject.Unreadable) -> Form {
    var object = object
    let n = try object.number("n")
    let header = DraftHeader(
      id: try object.id("id"), by: try object.id("by"), store: try object.id("store"),
      purpose: try object.word("purpose"), started: try object.timestamp("started"))
    var values = DraftValues()
    guard object.has("form") else { throw JSONObject.Unreadable() }
    for var element in try object.objects("form") { values.set(try value(&element)) }
    return Form(header: header, values: values, round: n, n: n)
  }

  private static func value(
    _ object: inout JSONObject
  ) throws(JSONObject.Unreadable) -> DraftValue {
    DraftValue(
      field: try object.text("f"), text: try object.text("s"), cursor: try object.number("c"))
  }
}
