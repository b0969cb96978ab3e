internal import Practice

/// Says everything that is in a summary, in one order, on a page of any format.
struct SummaryWriter {
  /// What a summary is about, above all.
  static let title = "Leadership, management and followership"

  let summary: Summary
  let framework: FrameworkView?
  /// Feedback that was not yet said: what was agreed in it is marked.
  private let unsaid: Set<RecordID>

  init(_ summary: Summary, framework: Framework?) {
    self.summary = summary
    self.framework = framework.map { FrameworkView($0, of: summary) }
    unsaid = Set(summary.unsaid.map(\.id))
  }

  func write(on page: inout some SummaryPage) {
    let parts = SummarySection.allCases.filter {
      $0.isPresent(in: summary, framework: framework)
    }
    page.open(summary, parts: parts)
    for part in parts {
      page.begin(part)
      write(part, on: &page)
      page.end()
    }
  }

  private func write(_ part: SummarySection, on page: inout some SummaryPage) {
    switch part {
    case .well: quotes(summary.well, on: &page)
    case .workOn: quotes(summary.workOn, on: &page)
    case .unmarked: quotes(summary.unmarked, on: &page)
    case .steps: steps(on: &page)
    case .chances: chances(on: &page)
    case .reflections: reflections(on: &page)
    case .unsaid: notYetSaid(on: &page)
    case .seen: seen(on: &page)
    case .support:
      for sequence in summary.support { page.support(sequence, names: summary.names) }
    case .threads: threads(on: &page)
    case .framework: if let framework { links(framework, on: &page) }
    case .ahead: ahead(on: &page)
    case .paste: page.paste(PasteBlock(summary, framework: framework))
    }
  }

  /// What was written under each look-for; words that stand in this part are not repeated.
  private func quotes(_ quotes: [Summary.Quote], on page: inout some SummaryPage) {
    var quoted: Set<RecordID> = []
    var lookFor: LookFor.ID?
    for quote in quotes {
      if quote.lookFor != lookFor { page.subject(quote.words) }
      lookFor = quote.lookFor
      let source = Source(
        day: quote.at.day, place: summary.names.situation(quote.situation),
        by: summary.names.person(quote.by), cautions: quote.cautions)
      let isNew = quoted.insert(quote.record).inserted
      let words = quote.text.isEmpty ? "(marked, without words)" : quote.text
      page.quote(isNew ? words : nil, they: isNew ? quote.they : nil, about: source)
    }
  }

  private func steps(on page: inout some SummaryPage) {
    let own = summary.steps.filter { $0.who == .trainee }
    for step in own.filter(\.isOpen) + own.filter({ !$0.isOpen }) {
      page.item(step.text, about: about(step), cautions: cautions(step.source))
    }
  }

  /// When a step was agreed, when it is due, and what became of it.
  func about(_ step: StoryStep) -> String {
    var words = "agreed \(step.agreed.short(besides: 0))"
    if let due = step.due { words += ", due \(summary.names.due(due, besides: 0))" }
    words += ", \(step.state.words)"
    if !step.isOpen || step.state == .working, let last = step.history.last {
      words += " \(last.day.short(besides: 0))"
    }
    return words
  }

  private func chances(on page: inout some SummaryPage) {
    for chance in summary.chances {
      page.item(words(chance), about: about(chance), cautions: cautions(chance.source))
    }
  }

  /// Where the chance is, and in which words.
  func words(_ chance: StoryChance) -> String {
    let place = chance.situation.map(summary.names.situation)
    let moment = chance.moment.map(summary.names.moment)
    return [place, moment, chance.text].compactMap { $0 }.joined(separator: ": ")
  }

  /// What became of the chance, when, and by whom.
  func about(_ chance: StoryChance) -> String {
    var words = "\(chance.state.words) \((chance.given ?? chance.noted).short(besides: 0))"
    if chance.state == .promised, let due = chance.due {
      words += " for \(summary.names.due(due, besides: 0))"
    }
    return "\(words), \(summary.names.person(chance.by))"
  }

  /// What must not be overlooked about what was agreed in some feedback.
  func cautions(_ source: RecordID?) -> [String] {
    source.map(unsaid.contains) == true ? [FeedbackEntry.unsaidCaution] : []
  }

  private func reflections(on page: inout some SummaryPage) {
    let answered = Set(summary.reflections.compactMap(\.of))
    let entries = Dictionary(
      summary.entries.filter { answered.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    for reflection in summary.reflections {
      let to = reflection.of.flatMap { entries[$0] }.map { entry in
        let place = summary.names.situation(entry.feedback.situation)
        return ", on \(place) of \(entry.at.day.short(besides: 0))"
      }
      page.item(
        reflection.text, about: reflection.at.day.short(besides: 0) + (to ?? ""), cautions: [])
    }
  }

  private func notYetSaid(on page: inout some SummaryPage) {
    for unsaid in summary.unsaid {
      let place = summary.names.situation(unsaid.situation)
      page.item(place, about: unsaid.at.day.short(besides: 0), cautions: [])
    }
  }

  private func seen(on page: inout some SummaryPage) {
    page.remark("It counts what there was to see, not how well anybody did.")
    page.coverage(summary.coverage)
    page.counts("What was marked", summary.byGroup)
    page.counts("What it was about", summary.byRole)
    page.counts("Who watched", summary.observers)
  }

  private func threads(on page: inout some SummaryPage) {
    for line in summary.threads {
      let ended = line.thread.closed.map { "closed \($0.short(besides: 0))" } ?? "still running"
      var about = "begun \(line.thread.started.short(besides: 0)), \(ended)"
      let count = line.records == 1 ? "one record" : "\(line.records) records"
      switch (line.first, line.last) {
      case (let first?, let last?) where first != last:
        about += ", \(count) from \(first.short(besides: 0)) to \(last.short(besides: 0))"
      case (let first?, _): about += ", \(count) on \(first.short(besides: 0))"
      default: about += ", no records here"
      }
      page.item(line.thread.title, about: about, cautions: [])
    }
  }

  private func ahead(on page: inout some SummaryPage) {
    page.remark("Not yet seen, and fits the stage:")
    page.names(summary.notYetSeen.map(\.title))
  }
}
