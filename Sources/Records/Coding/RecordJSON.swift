public import Practice

/// Records as `--json` has them: with their own keys.
public enum RecordJSON {
  /// A record as the line that stands in the file, with its check.
  public static func line(_ record: Record) -> String {
    String(decoding: RecordCoding.line(for: record), as: UTF8.self)
  }

  /// A record as one object, without the check, which belongs to the line alone.
  public static func json(_ record: Record) -> String {
    json(record) { _ in }
  }

  /// A record as one object, with what became of it under the key `state`, and further members.
  public static func json(
    _ record: Record, state: EntryState, adding members: (inout JSONWriter) -> Void = { _ in }
  ) -> String {
    json(record) { json in
      write(state, to: &json)
      members(&json)
    }
  }

  /// A record as one object, with further members at its end.
  public static func json(_ record: Record, adding members: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.object { json in
      RecordCoding.writeKeys(of: record, to: &json)
      members(&json)
    }
    return json.text
  }

  private static func write(_ state: EntryState, to json: inout JSONWriter) {
    json.object("state") { json in
      json.member("talked", orNull: state.talked?.description)
      json.member("withdrawn", state.isWithdrawn)
      json.member("amended", strings: state.amended.map(\.rfc3339))
      json.member("versions", state.versions)
      json.member("damaged", state.isDamaged)
      json.member("step", orNull: state.step?.rawValue)
    }
  }
}
