import Practice
import Records

/// What is due, as results: plain lines, or JSON Lines with the keys of next steps.
struct DuePrinting {
  let people: People
  let guidance: Guidance
  let today: Day

  /// Prints items in the order given.
  func print(_ items: [DueItem], asJSON: Bool) {
    guard asJSON else {
      for item in items { Output.line(line(item)) }
      return
    }
    var json = JSONWriter()
    for item in items {
      json.object { write(item, to: &$0) }
      json.endLine()
    }
    Output.write(json.text)
  }

  /// Prints sessions whose names were to be kept until a day that is past.
  func print(_ sessions: [TrainingRecords.Found], asJSON: Bool) {
    var json = JSONWriter()
    for session in sessions {
      let day = session.training.keepUntil?.short(besides: 0) ?? ""
      let words = "\(session.training.title): names kept until \(day)"
      guard asJSON else {
        Output.line(
          "\(session.id.short)  session \(words): ontherun session forget \(session.id.short)")
        continue
      }
      json.object { json in
        json.member("id", session.id.text)
        json.member("text", words)
        json.member("who", "supervisor")
        json.object("due") { $0.member("on", session.training.keepUntil?.description ?? "") }
        json.member("now", "past")
        json.member("trainee", orNull: nil)
        json.member("of", orNull: nil)
      }
      json.endLine()
    }
    Output.write(json.text)
  }

  /// One item in a line.
  func line(_ item: DueItem) -> String {
    let start = "\(item.id.short)  \(people.tellingName(of: item.trainee)): "
    let situations = guidance.situations.map { (id: $0.id, title: $0.title) }
    let due = item.due.map { " · \($0.words(today: today, situations: situations))" } ?? ""
    let working = item.isUnderWay ? " · ongoing" : ""
    return switch item.sort {
    case .promise: "\(start)promised: \(words(item))\(due)\(working)"
    case .step: "\(start)\(words(item))\(due)\(working)"
    case .unsaid: "\(start)to say: \(words(item))"
    case .unseen: "\(start)\(words(item))"
    case .kept:
      "\(start)\(words(item)): agree with the organisation, then trainee copy, trainee erase"
    }
  }

  /// What there is to do, in words.
  private func words(_ item: DueItem) -> String {
    let place = item.situation.map { guidance.situation($0)?.title ?? $0 }
    let day = item.day?.short(besides: today.year)
    return switch item.sort {
    case .promise: item.text ?? place ?? "a chance to lead"
    case .step: item.text ?? ""
    case .unsaid: [place, day].compactMap { $0 }.joined(separator: ", ")
    case .unseen: day.map { "not seen since \($0)" } ?? "not seen yet"
    case .kept: item.day.map { "keep until \($0.short(besides: 0))" } ?? ""
    }
  }

  /// When it is due; of records that are kept the day until which they were to be.
  private func due(_ item: DueItem) -> Due? {
    item.sort == .kept ? item.day.map { .on($0) } : item.due
  }

  private func write(_ item: DueItem, to json: inout JSONWriter) {
    json.member("id", item.id.text)
    json.member("text", words(item))
    json.member("who", item.sort == .step ? "trainee" : "supervisor")
    switch due(item) {
    case .on(let day): json.object("due") { $0.member("on", day.description) }
    case .at(let situation): json.object("due") { $0.member("at", situation) }
    case nil: json.member("due", orNull: nil)
    }
    json.member("now", now(item))
    json.member("trainee", item.trainee.text)
    json.member("of", orNull: item.source?.text)
  }

  private func now(_ item: DueItem) -> String {
    switch item.sort {
    case .promise, .step: item.isUnderWay ? "working" : "open"
    case .unsaid: "unsaid"
    case .unseen: "unseen"
    case .kept: "past"
    }
  }
}
