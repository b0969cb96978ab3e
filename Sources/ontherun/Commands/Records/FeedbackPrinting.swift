import Practice
import Records
import Reports

/// Feedback as results: plain lines, or JSON Lines with the record's own keys.
struct FeedbackPrinting {
  let desk: Desk
  let people: People

  /// Prints feedback, the latest seen first.
  ///
  /// Words that were looked for are bold at a terminal, and plain in a pipe or a file.
  func printList(
    _ found: [Desk.FoundFeedback], asJSON: Bool, marking words: FoundWords = FoundWords([])
  ) {
    if asJSON {
      var lines = ""
      for one in found { lines += json(one) + "\n" }
      Output.json(lines)
    } else {
      let names = Names(people: people, guidance: desk.guidance().guidance)
      let lines = ListLine.render(
        found.map(\.entry), names: names, year: desk.clock.today.year, width: Console.columns,
        now: desk.clock.now)
      Output.write(lines.map { "\(Emphasis.marking(words, in: $0))\n" }.joined())
    }
  }

  /// Prints one feedback whole.
  func printOne(_ found: Desk.FoundFeedback, asJSON: Bool) {
    if asJSON { return Output.json(json(found) + "\n") }
    let names = Names(people: people, guidance: desk.guidance().guidance)
    Output.write(
      EntryText.render(
        found.entry, story: found.story, names: names, width: Console.columns ?? 80,
        signs: Signs.forReports, now: desk.clock.now))
  }

  /// Prints lines that cannot be read: where they stand, and what is left of their words.
  func printDamaged(_ lines: [DamagedLine]) {
    for line in lines { Output.line("\(line.file), line \(line.number): \(line.text)") }
  }

  /// Prints what was done to one feedback, with what it said before and after.
  func printHistory(_ found: Desk.FoundFeedback) {
    let names = Names(people: people, guidance: desk.guidance().guidance)
    Output.write(
      HistoryText.render(
        found.entry, story: found.story, names: names, width: Console.columns ?? 80))
  }

  /// Prints one feedback as JSON, with what was done to it.
  func printHistoryJSON(_ found: Desk.FoundFeedback) {
    let names = Names(people: people, guidance: desk.guidance().guidance)
    let history = EntryHistory(found.entry, in: found.story, names: names)
    let json = json(found) { json in
      json.array("history") { json in
        for event in history.events {
          json.object { json in
            json.member("on", event.day.description)
            json.member("clock", orNull: event.clock)
            json.member("what", event.what)
            json.member("by", orNull: event.by?.text)
            json.array("changes") { json in
              for change in event.changes {
                json.object { json in
                  json.member("label", change.label)
                  json.member("before", orNull: change.before)
                  json.member("after", orNull: change.after)
                }
              }
            }
          }
        }
      }
    }
    Output.json(json + "\n")
  }

  private func json(
    _ found: Desk.FoundFeedback, adding members: (inout JSONWriter) -> Void = { _ in }
  ) -> String {
    var record = found.record
    var feedback = found.entry.feedback
    // Who saw it is a key of the record itself.
    feedback.by = nil
    record.content = .feedback(feedback)
    record.by = found.entry.by
    record.at = found.entry.at
    record.unknown = found.entry.unknown
    return RecordJSON.json(record, state: found.entry.state, adding: members)
  }
}
