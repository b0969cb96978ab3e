import Practice

extension ContentCoding {
  static func amendment(_ object: inout JSONObject) throws(Unreadable) -> Content.Amendment {
    let of = try object.id("of")
    let over = try object.ids("over")
    guard var body = try object.object(ifPresent: "body") else { throw Unreadable() }
    var content = try? read(bodyKind(body), from: &body)
    if content == nil { object.giveBack("body") }
    if case .feedback(var feedback)? = content {
      feedback.by = body.lenient("by", id)
      content = .feedback(feedback)
    }
    return Content.Amendment(of: of, over: over, body: content)
  }

  /// The keys of a later version in the body of an amendment that this version understands.
  static func unknownKeys(ofBodyIn object: JSONObject) -> [Record.UnknownKey] {
    var object = object
    guard var body = try? object.object(ifPresent: "body"),
      let content = try? read(bodyKind(body), from: &body)
    else { return [] }
    if case .feedback = content { _ = body.lenient("by", id) }
    return (try? RecordCoding.unknownKeys(body)) ?? []
  }

  static func write(
    _ amendment: Content.Amendment, unknown: [Record.UnknownKey], to json: inout JSONWriter
  ) {
    json.member("of", amendment.of.text)
    json.member("over", strings: amendment.over.map(\.text))
    guard let body = amendment.body else { return }
    json.object("body") { json in
      write(body, unknown: unknown, to: &json)
    }
  }

  /// What an amended content is, by the keys that only its kind must have.
  private static func bodyKind(_ body: JSONObject) -> String {
    if body.has("name") { return "person" }
    if body.has("via") { return "feedback" }
    if body.has("handed") { return "reflection" }
    if body.has("title") { return "thread" }
    if body.has("now") { return "step" }
    if body.has("situation") { return "chance" }
    return ""
  }
}
