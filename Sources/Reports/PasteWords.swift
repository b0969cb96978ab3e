internal import Practice

/// The lines that a block for a portfolio form is filled from, the latest first.
struct PasteWords {
  private typealias Source = PasteFilling.Source

  let summary: Summary
  let framework: FrameworkView?
  private let writer: SummaryWriter

  init(_ summary: Summary, framework: FrameworkView?) {
    self.summary = summary
    self.framework = framework
    writer = SummaryWriter(summary, framework: nil)
  }

  /// Where and when it was seen, by whom, and how far it carries.
  var situation: PasteFilling.Source {
    let places = summary.bySituation.map { tally in
      tally.count == 1 ? tally.title : "\(tally.title) (\(tally.count))"
    }
    var lines: [String] = []
    if !places.isEmpty { lines.append("\(places.joined(separator: ", ")).") }
    // A part of the story must not pass for all of it.
    let isPart = summary.since != nil || summary.until != nil || summary.filter != nil
    let rests = (isPart ? [summary.spanInWords] : []) + summary.basis
    lines += [rests.joined(separator: " "), Summary.formative]
    let unmarked = summary.entries.indices.filter { index in
      summary.entries[index].feedback.marks.isEmpty
        && !summary.entries[index].feedback.seenAndEffect.isEmpty
    }
    return Source(title: "Situation", count: lines.count + unmarked.count) { number in
      if number < lines.count { return lines[number] }
      let entry = summary.entries[unmarked[number - lines.count]]
      return line(entry, besides: nil, saying: entry.feedback.seenAndEffect)
    }
  }

  /// What was marked as done well, with the supervisors' words.
  var well: PasteFilling.Source {
    marked(.well, as: "What went well") { $0.feedback.seenAndEffect }
  }

  /// What was marked as to work on; words that stand under 'well' are not repeated.
  var workOn: PasteFilling.Source {
    marked(.workOn, as: "What to work on") { entry in
      let isAbove = entry.feedback.marks.contains { $0.mark == .well }
      return isAbove ? "" : entry.feedback.seenAndEffect
    }
  }

  /// Open steps, then promises, then what was done or let go.
  var action: PasteFilling.Source {
    let own = summary.steps.indices.filter { summary.steps[$0].who == .trainee }
    let open = own.filter { summary.steps[$0].isOpen }
    let closed = own.filter { !summary.steps[$0].isOpen }
    let promises = summary.chances.indices.filter { summary.chances[$0].state == .promised }
    let count = open.count + promises.count + closed.count
    return Source(title: "Agreed action", count: count) { number in
      if number < open.count { return line(summary.steps[open[number]]) }
      let rest = number - open.count
      if rest < promises.count { return line(summary.chances[promises[rest]]) }
      return line(summary.steps[closed[rest - promises.count]])
    }
  }

  /// Elements of the framework that was asked for, else the library's groups.
  var capabilities: PasteFilling.Source {
    var lines: [String]
    if let framework {
      let title = "\(framework.framework.title) (\(framework.framework.owner))"
      lines = ["\(title). \(FrameworkView.caution)"]
      lines += framework.parts.map { part in
        "\(part.element.label): \(part.lines.map(\.words).joined(separator: "; "))"
      }
    } else {
      let roles = summary.byRole.map(\.title).joined(separator: ", ")
      let groups = summary.byGroup.map(\.title).joined(separator: ", ")
      lines = [roles, groups].filter { !$0.isEmpty }
    }
    return Source(title: "Capabilities", count: lines.count) { lines[$0] }
  }

  private func marked(
    _ sign: Feedback.Mark.Sign, as title: String,
    saying words: @escaping (FeedbackEntry) -> String
  ) -> PasteFilling.Source {
    let marked = summary.entries.indices.filter { index in
      summary.entries[index].feedback.marks.contains { $0.mark == sign }
    }
    return Source(title: title, count: marked.count) { number in
      let entry = summary.entries[marked[number]]
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

  private func line(_ step: StoryStep) -> String {
    let about = [writer.about(step)] + writer.cautions(step.source)
    return "\(step.text) (\(about.joined(separator: ", ")))"
  }

  private func line(_ chance: StoryChance) -> String {
    let about = [writer.about(chance)] + writer.cautions(chance.source)
    return "Chance: \(writer.words(chance)) (\(about.joined(separator: ", ")))"
  }
}
