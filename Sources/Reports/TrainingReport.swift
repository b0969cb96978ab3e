public import Practice
internal import Surface

/// A training session as text, Markdown or a table: the road, the votes, the time, what was written and said.
public struct TrainingReport: Sendable {
  private let training: Content.Training
  private let at: Timestamp
  private let by: String
  private let scenario: Scenario?
  /// What was written for practice, in the order in which the room saw it.
  private let written: [String]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - training: The session.
  ///   - at: When it ended.
  ///   - by: Who led it.
  ///   - scenario: The scenario as the library has it now, for its titles; nil where it has it no more.
  ///   - written: What was written for practice.
  public init(
    _ training: Content.Training, at: Timestamp, by: String, scenario: Scenario?,
    written: [WrittenPractice] = []
  ) {
    let known = training.pieces.compactMap { id in written.first { $0.id == id } }
    let others = WrittenPractice.shuffled(written.filter { !training.pieces.contains($0.id) })
    self.written = (known + others).map(\.words)
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
      + (training.keepUntil.map { ["names kept until \($0.short(besides: 0))"] } ?? [])
  }

  private var sum: String { "\(Self.time(training.seconds)) of \(training.planned):00 planned" }

  /// As plain text.
  public func text(width: Int = 80, signs: PlainSigns = .unicode) -> String {
    HandoutText.render(page(signs), width: width, signs: signs)
  }

  /// As Markdown.
  public func markdown() -> String { HandoutMarkdown.render(page(.unicode)) }

  private func page(_ signs: PlainSigns) -> Handout {
    var page = Handout(
      kind: "a training session", title: training.title, facts: facts + [training.scenario],
      note: Self.note)
    page.blocks.append(.heading("Road"))
    for row in rows {
      page.rows(row.time, [row.title] + [row.choice].filter { !$0.isEmpty })
      if !row.votes.isEmpty { page.rows("", ["votes: \(row.votes)"]) }
    }
    page.rows("in all", [sum])
    if let confidence = training.confidence {
      page.blocks.append(.heading("Confidence, in hands"))
      for line in Self.lines(of: confidence) { page.rows(line.counts, [line.answer]) }
    }
    if !written.isEmpty {
      page.blocks.append(.heading("Written for practice"))
      for (place, words) in written.enumerated() { page.rows("\(place + 1)", [words]) }
    }
    page.list("To try", training.toTry.map(Self.words))
    page.list("Said of it", training.words)
    return page
  }

  private static func words(_ thing: ThingToTry) -> String {
    (thing.situation.map { "\($0): " } ?? "") + thing.text
  }

  /// `5, then 1` beside its answer; a count that was not taken is left out.
  private static func lines(
    of confidence: Content.Training.Confidence
  ) -> [(answer: String, counts: String)] {
    confidence.answers.enumerated().map { place, answer in
      func count(_ counts: [Int]) -> String? {
        counts.indices.contains(place) ? "\(counts[place])" : nil
      }
      let counts =
        switch (count(confidence.before), count(confidence.after)) {
        case (let before?, let after?): "\(before), then \(after)"
        case (let before?, nil): "\(before) before"
        case (nil, let after?): "\(after) after"
        case (nil, nil): ""
        }
      return (answer, counts)
    }
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
    if let confidence = training.confidence {
      for line in Self.lines(of: confidence) {
        row("confidence", ["", "", line.counts, "", line.answer])
      }
    }
    for words in written { row("practice", ["practice", "", "", "", words]) }
    for thing in training.toTry { row("to try", [thing.situation ?? "", "", "", "", thing.text]) }
    for words in training.words { row("said", ["", "", "", "", words]) }
    return table.text
  }
}
