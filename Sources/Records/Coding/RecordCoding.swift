import Practice

/// The one reader and writer of the lines of a store.
struct RecordCoding {
  /// The version of the lines that are written.
  static let version = 1

  private var tape = JSONTape()

  /// Makes a reader; one is enough for many lines.
  init() {}

  /// Reads a line without its line feed.
  ///
  /// A line whose check fails is a record all the same, where it can be read, and marked.
  mutating func read(_ line: Span<UInt8>) -> StoredLine {
    // A copy that went through a system with other line ends has a CR before each LF.
    let isReturned = line.count > 0 && line[line.count - 1] == 0x0D
    let line = line.extracting(droppingLast: isReturned ? 1 : 0)
    guard (try? tape.read(line)) != nil, var object = try? JSONObject(tape, at: 0) else {
      return .unreadable
    }
    let passes = LineCheck.passes(line)
    return (try? stored(&object, isDamaged: !passes)) ?? .unreadable
  }

  private func stored(
    _ object: inout JSONObject, isDamaged: Bool
  ) throws(JSONObject.Unreadable) -> StoredLine {
    let version = try object.number("v")
    let writer = try object.text("w")
    let n = try object.number("n")
    guard let stamp = Hexadecimal.number(try object.text("t").utf8) else {
      throw JSONObject.Unreadable()
    }
    let id = try object.id("id")
    guard id.isWellFormed, version >= Self.version else { throw JSONObject.Unreadable() }
    if object.has("erased"), !object.has("kind") {
      return .erased(
        StoredLine.Stub(writer: writer, n: n, stamp: stamp, id: id, isDamaged: isDamaged))
    }
    let kind = try object.text("kind")
    let at = try object.timestamp("at")
    let by = try object.id("by")
    let act = try object.id("act")
    let partOf = try object.id(ifPresent: "in")
    _ = object.value("x")
    let (content, unknown) = try content(of: kind, in: object)
    return .record(
      Record(
        writer: writer, n: n, stamp: stamp, id: id, at: at, by: by, act: act, partOf: partOf,
        content: content, unknown: unknown, isDamaged: isDamaged, version: version))
  }

  /// What this version does not understand is kept key by key.
  ///
  /// A line of over 64 keys is none that any version writes: it is shown as it stands.
  private func content(
    of kind: String, in object: JSONObject
  ) throws(JSONObject.Unreadable) -> (Content, [Record.UnknownKey]) {
    var known = object
    guard let content = try? ContentCoding.read(kind, from: &known) else {
      return (.unknown(kind: kind), try Self.unknownKeys(object))
    }
    if case .amendment(let amendment) = content, amendment.body != nil {
      return (content, ContentCoding.unknownKeys(ofBodyIn: object))
    }
    return (content, try Self.unknownKeys(known))
  }

  static func unknownKeys(
    _ object: JSONObject
  ) throws(JSONObject.Unreadable) -> [Record.UnknownKey] {
    try object.rest().map {
      Record.UnknownKey(key: $0.key, json: $0.json, isPart: $0.isKnown)
    }
  }

  /// Writes the line of a record, with its check and without a line feed.
  static func line(for record: Record) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      writeKeys(of: record, to: &json)
    }
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    return line
  }

  /// Writes every key of a record but the check.
  static func writeKeys(of record: Record, to json: inout JSONWriter) {
    json.member("v", record.version)
    json.member("w", record.writer)
    json.member("n", record.n)
    json.member("t", Hexadecimal.text(record.stamp))
    json.member("id", record.id.text)
    json.member("kind", record.content.kind)
    json.member("at", record.at.rfc3339)
    json.member("by", record.by.text)
    json.member("act", record.act.text)
    json.member("in", ifPresent: record.partOf?.text)
    ContentCoding.write(record.content, unknown: record.unknown, to: &json)
  }

  /// Writes what stays of an erased record.
  static func line(for stub: StoredLine.Stub, erased day: Day) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("v", version)
      json.member("w", stub.writer)
      json.member("n", stub.n)
      json.member("t", Hexadecimal.text(stub.stamp))
      json.member("id", stub.id.text)
      json.member("erased", day.description)
    }
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    return line
  }
}
