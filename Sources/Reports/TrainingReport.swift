public import Practice
internal import Surface

/// A training session as text, Markdown or a table: the road, the votes, the time, what was said.
public struct TrainingReport: Sendable {
  private let training: Content.Training
  private let at: Timestamp
  private let by: String
  private let scenario: Scenario?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - training: The session.
  ///   - at: When it ended.
  ///   - by: Who led it.
  ///   - scenario: The scenario as the library has it now, for its titles; nil where it has it no more.
  public init(_ training: Content.Training, at: Timestamp, by: String, scenario: Scenario?) {
    self.training = training
    self.at = at
    self.by = by
    self.scenario = scenario
  }

  /// What it rests on, and what it is not.
  static let note =
    "A record of a training session on an invented case. It says what a room did, and nothing about "
    + "anybody in it."

  /// A visit as it reads.
  private struct Row {
    var title: String
    var choice: String
    var votes: String
    var time: String
    var seconds: Int
  }

  private var rows: [Row] {
    training.path.enumerated().map { place, visit in
      let beat = TrainingPart(text: visit.part).flatMap { part in
        if case .beat(let id) = part { scenario?.beat(id) } else { nil }
      }
      let says = visit.choice.flatMap { number in
        beat.flatMap { $0.choices.indices.contains(number - 1) ? $0.choices[number - 1].say : nil }
      }
      let votes = training.votes.filter { $0.at == place }
        .map { $0.counts.map(String.init).joined(separator: " ") }
      let seconds = training.clocks.indices.contains(place) ? training.clocks[place] : 0
      return Row(
        title: beat?.title ?? visit.part.prefix(1).uppercased() + visit.part.dropFirst(),
        choice: visit.choice.map { "\($0)\(says.map { ": \($0)" } ?? "")" } ?? "",
        votes: votes.joined(separator: ", then "), time: Self.time(seconds), seconds: seconds)
    }
  }

  /// Minutes and seconds: `5:03`.
  private static func time(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  private var facts: [String] {
    ["\(at.day.short(besides: 0)) \(at.clock)", "led by \(by)"]
      + (training.people.isEmpty ? [] : ["with \(training.people.joined(separator: ", "))"])
  }

  private var sum: String { "\(Self.time(training.seconds)) of \(training.planned):00 planned" }

  /// As plain text.
  public func text(width: Int = 80, signs: PlainSigns = .unicode) -> String {
    var page = PlainPage(width: width, signs: signs)
    page.paragraph("\(training.title)  (\(training.scenario))")
    page.paragraph(parts: facts)
    page.heading("Road")
    for row in rows {
      page.row(row.time, row.title)
      if !row.choice.isEmpty { page.row("", row.choice) }
      if !row.votes.isEmpty { page.row("", "votes: \(row.votes)") }
    }
    page.row("in all", sum)
    if !training.words.isEmpty {
      page.heading("Said at the end")
      for words in training.words { page.paragraph("- \(words)", hanging: 2) }
    }
    page.gap()
    page.paragraph(Self.note)
    return page.text
  }

  /// As Markdown.
  public func markdown() -> String {
    var page = MarkdownPage(records: 1)
    page.put("# ")
    page.put(text: training.title)
    page.put("\n\n")
    page.put(text: facts.joined(separator: ", "))
    page.put("\n\n## Road\n\n")
    for row in rows {
      page.put("- ")
      page.put(text: "\(row.time) \(row.title)")
      page.put("\n")
      for words in [row.choice, row.votes.isEmpty ? "" : "votes: \(row.votes)"] where !words.isEmpty
      {
        page.put("  - ")
        page.put(text: words)
        page.put("\n")
      }
    }
    page.put("\n")
    page.put(text: "In all \(sum).")
    if !training.words.isEmpty { page.put("\n\n## Said at the end\n") }
    for words in training.words {
      page.put("\n- ")
      page.put(text: words)
    }
    page.put("\n\n")
    page.put(text: Self.note)
    page.put("\n")
    return page.text
  }

  /// As a table: one row a visit, one a line that was said.
  public func csv() -> String {
    var table = CSVTable(records: 1)
    for header in [
      "Kind", "Date", "Scenario", "Part", "Choice", "Votes", "Seconds", "Words", "What this is",
    ] {
      table.field(header)
    }
    table.endRow()
    func row(_ kind: String, _ fields: [String]) {
      table.field(kind)
      table.field("\(at.day)")
      table.field(training.title)
      for field in fields { table.field(field) }
      table.field(Self.note)
      table.endRow()
    }
    for visit in rows {
      row("visit", [visit.title, visit.choice, visit.votes, "\(visit.seconds)", ""])
    }
    for words in training.words { row("said", ["", "", "", "", words]) }
    return table.text
  }
}
