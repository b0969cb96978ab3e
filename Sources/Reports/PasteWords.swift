internal import Practice

/// The lines that a block for a portfolio form is filled from, the latest first.
struct PasteWords {
  /// More lines than fit of any one part are not even put together.
  private static let most = 250

  let summary: Summary
  let framework: FrameworkView?
  private let writer: SummaryWriter

  init(_ summary: Summary, framework: FrameworkView?) {
    self.summary = summary
    self.framework = framework
    writer = SummaryWriter(summary, framework: nil)
  }

  /// Where and when it was seen, by whom, and how far it carries.
  var situation: [String] {
    let places = summary.bySituation.map { tally in
      tally.count == 1 ? tally.title : "\(tally.title) (\(tally.count))"
    }
    var lines: [String] = []
    if !places.isEmpty { lines.append("\(places.joined(separator: ", ")).") }
    lines += [summary.basis.joined(separator: " "), Summary.formative]
    let unmarked = summary.entries.lazy.filter {
      $0.feedback.marks.isEmpty && !Self.words(of: $0).isEmpty
    }
    return lines
      + unmarked.prefix(Self.most).map { entry in
        line(entry, besides: nil, saying: Self.words(of: entry))
      }
  }

  /// What was marked as done well, with the supervisors' words.
  var well: [String] {
    marked(.well) { entry in Self.words(of: entry) }
  }

  /// What was marked as to work on; words that stand under 'well' are not repeated.
  var workOn: [String] {
    marked(.workOn) { entry in
      let isAbove = entry.feedback.marks.contains { $0.mark == .well }
      return isAbove ? "" : Self.words(of: entry)
    }
  }

  /// Open steps, then promises, then what was done or let go.
  var action: [String] {
    let steps = summary.steps.filter { $0.who == .trainee }
    let promises = summary.chances.filter { $0.state == .promised }.map { chance in
      let about = [writer.about(chance)] + writer.cautions(chance.source)
      return "Chance: \(writer.words(chance)) (\(about.joined(separator: ", ")))"
    }
    func lines(_ steps: [StoryStep]) -> [String] {
      steps.prefix(Self.most).map { step in
        let about = [writer.about(step)] + writer.cautions(step.source)
        return "\(step.text) (\(about.joined(separator: ", ")))"
      }
    }
    return lines(steps.filter(\.isOpen)) + promises + lines(steps.filter { !$0.isOpen })
  }

  /// Elements of the framework that was asked for, else the library's groups.
  var capabilities: [String] {
    guard let framework else {
      let groups = summary.byGroup.map(\.title).joined(separator: ", ")
      let roles = summary.byRole.map(\.title).joined(separator: ", ")
      return [roles, groups].filter { !$0.isEmpty }
    }
    let title = "\(framework.framework.title) (\(framework.framework.owner))"
    return ["\(title). \(FrameworkView.caution)"]
      + framework.parts.map { part in
        "\(part.element.label): \(part.lines.map(\.words).joined(separator: "; "))"
      }
  }

  private func marked(
    _ sign: Feedback.Mark.Sign, saying words: (FeedbackEntry) -> String
  ) -> [String] {
    let entries = summary.entries.lazy.filter { entry in
      entry.feedback.marks.contains { $0.mark == sign }
    }
    return entries.prefix(Self.most).map { entry in
      let marks = entry.feedback.marks.filter { $0.mark == sign }.map(\.words)
      return line(entry, besides: marks.joined(separator: "; "), saying: words(entry))
    }
  }

  private func line(
    _ entry: FeedbackEntry, besides marks: String?, saying words: String
  ) -> String {
    let place = summary.names.situation(entry.feedback.situation)
    let source = [entry.at.day.short(besides: 0), place, summary.names.person(entry.by)]
    let about = (source + entry.cautions).joined(separator: ", ")
    return "\(about): \(Feedback.joined([marks, words]))"
  }

  private static func words(of entry: FeedbackEntry) -> String {
    entry.feedback.seenAndEffect
  }
}
