/// The folding of one trainee's ledger, kind by kind.
struct StoryFold {
  let entries: [FeedbackEntry]
  let steps: [StoryStep]
  let chances: [StoryChance]
  let reflections: [StoryReflection]
  let threads: [StoryThread]
  let shared: [StoryShare]

  init(_ ledger: Ledger) {
    let feedback = ledger.records.compactMap { record in
      ledger.versions(of: record, reading: \.asFeedback)
    }
    let standing = feedback.filter { !ledger.isWithdrawn($0.first.id) }
    let steps = StepFold(ledger, feedback: standing).steps
    let states = Dictionary(
      steps.map { ($0.id, $0.state) }, uniquingKeysWith: { first, _ in first })
    let talked = StoryFold.talked(in: ledger)
    entries = feedback.map { versions in
      FeedbackEntry(
        versions, talked: talked[versions.first.id],
        withdrawal: ledger.withdrawals[versions.first.id],
        steps: states)
    }.sorted(by: StoryFold.latestFirst)
    self.steps = steps.reversed()
    chances = StoryFold.chances(in: ledger, promises: steps)
    reflections = StoryFold.reflections(in: ledger)
    threads = StoryFold.threads(in: ledger)
    shared = StoryFold.shared(in: ledger)
  }

  /// The first day on which each feedback was said.
  private static func talked(in ledger: Ledger) -> [RecordID: Day] {
    var days: [RecordID: Day] = [:]
    for (_, versions) in ledger.standing(\.asTalked) {
      let talked = versions.shown.value
      let id = ledger.root(talked.of)
      days[id] = days[id].map { min($0, talked.on) } ?? talked.on
    }
    return days
  }

  /// By when it was seen; what was seen at the same moment, by the order of the store.
  private static func latestFirst(_ one: FeedbackEntry, _ other: FeedbackEntry) -> Bool {
    if one.at.instant != other.at.instant { return one.at.instant > other.at.instant }
    if one.stamp != other.stamp { return one.stamp > other.stamp }
    return one.id > other.id
  }

  private static func chances(in ledger: Ledger, promises: [StoryStep]) -> [StoryChance] {
    let noted = ledger.standing(\.asChance).map { record, versions in
      StoryChance(record: record, chance: versions.shown.value)
    }
    let promised = promises.compactMap { StoryChance(promise: $0) }
    return (noted + promised).sorted {
      $0.noted == $1.noted ? $0.id > $1.id : $0.noted > $1.noted
    }
  }

  private static func reflections(in ledger: Ledger) -> [StoryReflection] {
    ledger.standing(\.asReflection).reversed().map { record, versions in
      let reflection = versions.shown.value
      return StoryReflection(
        id: record.id, at: record.at, by: record.by, of: reflection.of.map(ledger.root),
        text: reflection.text, handed: reflection.handed)
    }
  }

  private static func threads(in ledger: Ledger) -> [StoryThread] {
    ledger.standing(\.asThread).map { record, versions in
      let thread = versions.shown.value
      return StoryThread(
        id: record.id, title: thread.title, started: thread.started, closed: thread.closed)
    }.sorted { $0.started == $1.started ? $0.id > $1.id : $0.started > $1.started }
  }

  private static func shared(in ledger: Ledger) -> [StoryShare] {
    ledger.standing(\.asShared).reversed().map { record, versions in
      let shared = versions.shown.value
      return StoryShare(
        id: record.id, at: record.at, by: record.by, to: shared.to, what: shared.what,
        through: shared.through)
    }
  }
}

extension FeedbackEntry {
  init(
    _ versions: Versions<Feedback>, talked: Day?, withdrawal: Record?, steps: [RecordID: StepState]
  ) {
    let first = versions.first
    let shown = versions.shown
    let said = [shown.value.talked, talked].compactMap { $0 }.min()
    let state = EntryState(
      talked: said, isWithdrawn: withdrawal != nil, amended: versions.amended,
      versions: versions.concurrent, isDamaged: versions.isDamaged,
      step: withdrawal == nil ? shown.value.next.flatMap { steps[$0.id] } : nil)
    self.init(
      id: first.id, at: shown.record.at, by: first.by, stamp: first.stamp, act: first.act,
      feedback: shown.value, state: state, withdrawal: withdrawal.flatMap { Withdrawal($0) },
      history: versions.all.map { Version($0) }, unknown: shown.record.unknown)
  }
}

extension FeedbackEntry.Version {
  init(_ version: Versions<Feedback>.Version) {
    self.init(
      record: version.record.id, at: version.record.written, by: version.record.by,
      feedback: version.value, isCurrent: version.isCurrent)
  }
}

extension FeedbackEntry.Withdrawal {
  init?(_ record: Record) {
    guard case .withdrawal(let withdrawal) = record.content else { return nil }
    self.init(record: record.id, at: record.written, by: record.by, why: withdrawal.why)
  }
}
