extension Summary {
  /// Draws up a summary of a story, or of a part of it.
  ///
  /// - Parameters:
  ///   - story: What was recorded.
  ///   - people: Who is who.
  ///   - guidance: The library.
  ///   - since: The first day, inclusive; nil for all from the beginning.
  ///   - until: The last day, inclusive; nil for all to the end.
  ///   - part: What else feedback must fit, and how that was typed; nil for all of it.
  ///   - today: The day it is drawn up.
  public init(
    story: Story, people: People, guidance: Guidance, since: Day? = nil, until: Day? = nil,
    part: (match: FilterMatch, typed: String)? = nil, today: Day
  ) {
    let span = DaySpan(since: since, until: until)
    let match = part?.match
    filter = part?.typed
    let entries = story.entries.only {
      !$0.state.isWithdrawn && span.contains($0.at.day) && match?.matches($0) ?? true
    }
    // Of a part of the story, only what comes from it belongs to it.
    let sources = match.map { _ in Set(entries.map(\.id)) }
    func isOfPart(_ source: RecordID?) -> Bool {
      sources.map { source.map($0.contains) ?? false } ?? true
    }
    let counts = SummaryCounts(entries: entries, people: people, guidance: guidance)
    let known = people[story.trainee]
    let stage = known?.person.learner?.stage ?? story.entries.first?.feedback.stage ?? .other
    trainee = story.trainee
    name = people.name(of: story.trainee)
    particulars = Summary.particulars(of: known, today: today)
    self.since = since
    self.until = until
    self.today = today
    self.entries = entries
    coverage = Coverage(entries: entries, stage: stage, guidance: guidance)
    observers = counts.observers
    bySituation = counts.bySituation
    byGroup = counts.byGroup
    byRole = counts.byRole
    names = Names(people: people, guidance: guidance)
    support = SupportSequence.sequences(entries, names: names)
    well = Quote.quotes(entries, marked: .well, guidance: guidance)
    workOn = Quote.quotes(entries, marked: .workOn, guidance: guidance)
    unmarked = Quote.unmarked(entries)
    // What is still open belongs in every summary, however long ago it was agreed.
    steps = story.steps.only {
      ($0.isOpen || span.contains($0.agreed)) && isOfPart($0.source)
    }
    chances = story.chances.only {
      ($0.state == .promised || span.contains($0.given ?? $0.noted))
        && match?.matches($0) ?? true
    }
    reflections = story.reflections.only { span.contains($0.at.day) && isOfPart($0.of) }
    threads = story.threads.compactMap { thread in
      ThreadLine(thread, entries: entries, span: span)
    }
    unreadable = story.damaged.count
    notYetSeen = story.notYetSeen(stage: stage, guidance: guidance).map {
      NamedID(id: $0.id, title: $0.title)
    }
    unsaid = entries.compactMap { entry in
      guard entry.isUnsaid else { return nil }
      return Digest.Unsaid(id: entry.id, situation: entry.feedback.situation, at: entry.at)
    }
    sampling = Sampling.sentences(entries: entries, people: people)
  }

  private static func particulars(of known: KnownPerson?, today: Day) -> [String] {
    let learner = known?.person.learner
    let parts = [learner?.grade, learner?.specialty, known?.person.unit(on: today)]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }
  }
}

extension Array {
  /// The elements that are wanted; the same array where all are, which copies nothing.
  fileprivate func only(_ isWanted: (Element) -> Bool) -> [Element] {
    guard let first = firstIndex(where: { !isWanted($0) }) else { return self }
    return self[..<first] + self[first...].filter(isWanted)
  }
}
