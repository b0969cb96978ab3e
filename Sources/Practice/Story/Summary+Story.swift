extension Summary {
  /// Draws up a summary of a story, or of a part of it.
  ///
  /// - Parameters:
  ///   - story: What was recorded.
  ///   - people: Who is who.
  ///   - guidance: The library.
  ///   - since: The first day, inclusive; nil for all from the beginning.
  ///   - until: The last day, inclusive; nil for all to the end.
  ///   - today: The day it is drawn up.
  public init(
    story: Story, people: People, guidance: Guidance, since: Day? = nil, until: Day? = nil,
    today: Day
  ) {
    let span = DaySpan(since: since, until: until)
    let entries = story.entries.filter {
      !$0.state.isWithdrawn && span.contains($0.at.day)
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
    records = entries.count
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
    steps = story.steps.filter { $0.isOpen || span.contains($0.agreed) }
    chances = story.chances.filter {
      $0.state == .promised || span.contains($0.given ?? $0.noted)
    }
    reflections = story.reflections.filter { span.contains($0.at.day) }
    notYetSeen = story.notYetSeen(stage: stage, guidance: guidance).map {
      NamedID(id: $0.id, title: $0.title)
    }
    unsaid = entries.filter(\.isUnsaid).map {
      Digest.Unsaid(id: $0.id, situation: $0.feedback.situation, at: $0.at)
    }
    sampling = Sampling.sentences(entries: entries, people: people)
  }

  private static func particulars(of known: KnownPerson?, today: Day) -> [String] {
    let learner = known?.person.learner
    let parts = [learner?.grade, learner?.specialty, known?.person.unit(on: today)]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }
  }
}
