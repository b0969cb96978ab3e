/// The folding of one trainee's ledger, kind by kind.
struct StoryFold {
  let entries: [FeedbackEntry]
  let steps: [StoryStep]
  let chances: [StoryChance]
  let reflections: [StoryReflection]
  let threads: [StoryThread]
  let shared: [StoryShare]

  init(_ ledger: Ledger) {
    let talked = StoryFold.talked(in: ledger)
    var stepFold = StepFold()
    var entries: [FeedbackEntry] = []
    entries.reserveCapacity(ledger.count(of: .feedback))
    for versions in ledger.all(.feedback) {
      let id = versions.first.id
      let withdrawal = ledger.withdrawals[id]
      entries.append(FeedbackEntry(versions, talked: talked[id], withdrawal: withdrawal))
      // With feedback that was taken back go its steps, and what it says of earlier ones.
      if withdrawal == nil { stepFold.add(versions) }
    }
    stepFold.addOwn(in: ledger)
    let steps = stepFold.steps
    let states = Dictionary(
      steps.map { ($0.id, $0.state) }, uniquingKeysWith: { first, _ in first })
    for index in entries.indices where !entries[index].state.isWithdrawn {
      entries[index].state.step = entries[index].feedback.next.flatMap { states[$0.id] }
    }
    self.entries = StoryFold.latestFirst(entries)
    self.steps = steps.reversed()
    chances = StoryFold.chances(in: ledger, promises: steps)
    reflections = StoryFold.reflections(in: ledger)
    threads = StoryFold.threads(in: ledger)
    shared = StoryFold.shared(in: ledger)
  }

  /// The first day on which each feedback was said.
  static func talked(in ledger: Ledger) -> [RecordID: Day] {
    var days: [RecordID: Day] = [:]
    for versions in ledger.standing(.talked) {
      let talked = versions.shown.value
      let id = ledger.root(talked.of)
      days[id] = days[id].map { min($0, talked.on) } ?? talked.on
    }
    return days
  }

  /// By when it was seen; what was seen at the same moment, by the order of the store.
  private static func latestFirst(_ entries: consuming [FeedbackEntry]) -> [FeedbackEntry] {
    // They come in the order of the store, so their indices say it.
    let order = entries.indices.map { (at: entries[$0].at.instant, index: $0) }
    // What is written as it is seen need only be turned round, in place.
    if zip(order, order.dropFirst()).allSatisfy({ $0.at <= $1.at }) {
      entries.reverse()
      return entries
    }
    return order.sorted { $0.at == $1.at ? $0.index > $1.index : $0.at > $1.at }.map {
      entries[$0.index]
    }
  }

  static func chances(in ledger: Ledger, promises: [StoryStep]) -> [StoryChance] {
    let noted = ledger.standing(.chance).map { versions in
      StoryChance(record: versions.first, chance: versions.shown.value)
    }
    let promised = promises.compactMap { StoryChance(promise: $0) }
    return (noted + promised).sorted {
      $0.noted == $1.noted ? $0.id > $1.id : $0.noted > $1.noted
    }
  }

  private static func reflections(in ledger: Ledger) -> [StoryReflection] {
    ledger.standing(.reflection).reversed().map { versions in
      let reflection = versions.shown.value
      return StoryReflection(
        id: versions.first.id, at: versions.first.at, by: versions.first.by,
        of: reflection.of.map(ledger.root),
        text: reflection.text, handed: reflection.handed)
    }
  }

  private static func threads(in ledger: Ledger) -> [StoryThread] {
    ledger.standing(.thread).map { versions in
      let thread = versions.shown.value
      return StoryThread(
        id: versions.first.id, title: thread.title, started: thread.started, closed: thread.closed,
        by: versions.first.by, currentVersions: versions.current)
    }.sorted { $0.started == $1.started ? $0.id > $1.id : $0.started > $1.started }
  }

  private static func shared(in ledger: Ledger) -> [StoryShare] {
    ledger.standing(.shared).reversed().map { versions in
      let shared = versions.shown.value
      return StoryShare(
        id: versions.first.id, at: versions.first.at, by: versions.first.by, to: shared.to,
        what: shared.what,
        through: shared.through)
    }
  }
}
