import Practice
import Records

/// Next steps as results: plain lines, or JSON Lines.
struct StepPrinting {
  let desk: Desk
  let people: People

  /// One step and whose it is.
  struct Row {
    var trainee: RecordID
    var step: StoryStep
  }

  /// Prints steps in the order given.
  func print(_ rows: [Row], asJSON: Bool) {
    if asJSON {
      var json = JSONWriter()
      for row in rows {
        json.object { Self.write(row, to: &$0) }
        json.endLine()
      }
      return Output.json(json.text)
    }
    let situations = desk.guidance().guidance.situations.map { (id: $0.id, title: $0.title) }
    let today = desk.clock.today
    for row in rows {
      let owner = row.step.who == .supervisor ? "promised: " : ""
      let due = row.step.due.map { " · \($0.words(today: today, situations: situations))" } ?? ""
      let state = row.step.state == .working ? " · \(row.step.state.words)" : ""
      Output.line(
        "\(row.step.id.short)  \(people.tellingName(of: row.trainee)): \(owner)\(row.step.text)\(due)"
          + state)
    }
  }

  private static func write(_ row: Row, to json: inout JSONWriter) {
    json.member("id", row.step.id.text)
    json.member("text", row.step.text)
    json.member("who", row.step.who.rawValue)
    switch row.step.due {
    case .on(let day): json.object("due") { $0.member("on", day.description) }
    case .at(let situation): json.object("due") { $0.member("at", situation) }
    case nil: json.member("due", orNull: nil)
    }
    json.member("now", row.step.state.rawValue)
    json.member("trainee", row.trainee.text)
    json.member("of", orNull: row.step.source?.text)
  }
}
