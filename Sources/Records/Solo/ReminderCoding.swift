import Practice

/// A reminder as a line: `{"id":…,"at":…,"situation":…,"text":…,"x":…}`.
enum ReminderCoding {
  static func line(for reminder: Reminder) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", reminder.id.text)
      json.member("at", reminder.at.rfc3339)
      json.member("situation", ifPresent: reminder.thing.situation)
      json.member("text", reminder.thing.text)
    }
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    return line
  }

  /// The reminder in a line; nil where it is none.
  static func reminder(in line: [UInt8]) -> Reminder? {
    var tape = JSONTape()
    guard (try? tape.read(line.span)) != nil, var object = try? JSONObject(tape, at: 0),
      let id = try? object.id("id"), let at = try? object.timestamp("at"),
      let text = try? object.text("text")
    else { return nil }
    let situation = try? object.text(ifPresent: "situation")
    return Reminder(
      id: id, at: at, thing: ThingToTry(situation: situation, text: text, isMine: true))
  }
}
