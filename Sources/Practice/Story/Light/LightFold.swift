/// The digest of one trainee from light records, and from those that had to be decoded.
///
/// It says what `Digest(story:)` says of the same records; a test holds them together.
public struct LightFold {
  private let trainee: RecordID
  private let light: [LightRecord]
  private let ledger: Ledger
  private let read: (Int) -> Feedback?

  /// Folds records.
  ///
  /// - Parameters:
  ///   - trainee: Whose they are.
  ///   - light: Records that nothing amends or takes back, each once, in any order.
  ///   - decoded: All others, complete with what amends them and takes them back.
  ///   - erased: What must not be shown; no light record is.
  ///   - read: Reads the few that are shown from their lines.
  public init(
    trainee: RecordID, light: [LightRecord], decoded: [Record], erased: Erased,
    reading read: @escaping (Int) -> Feedback?
  ) {
    self.trainee = trainee
    self.light = light
    self.read = read
    ledger = Ledger(records: decoded, erased: erased)
  }

  /// What Home shows.
  public var digest: Digest {
    let talked = talkedDays
    var count = LightCount()
    var steps = StepFold()
    for versions in ledger.all(.feedback) where ledger.withdrawals[versions.first.id] == nil {
      let entry = FeedbackEntry(versions, talked: talked[versions.first.id], withdrawal: nil)
      steps.add(versions)
      count.add(entry, head: versions.first)
    }
    let closed = closedSteps
    for record in light {
      switch record.body {
      case .feedback(let feedback):
        count.add(
          record, feedback, isUnsaid: !feedback.isTalked && talked[record.id] == nil)
        if let next = feedback.next, !closed.contains(next), let step = read(record.line)?.next {
          steps.add(step, situation: feedback.situation, head: record.head)
        }
        for change in feedback.steps where !closed.contains(change.id) {
          steps.move(change.id, to: change.now, by: record.head)
        }
      case .step(let of, let now):
        let step = ledger.root(of)
        if !closed.contains(step) { steps.move(step, to: now, by: record.head) }
      case .talked: break
      }
    }
    steps.addOwn(in: ledger)
    let all = steps.steps
    return Digest(
      trainee: trainee, lastSeen: count.last?.at, lastEntry: count.lastEntry(reading: read),
      seen: count.seen, openSteps: all.reversed().filter { $0.who == .trainee && $0.isOpen },
      promises: StoryFold.chances(in: ledger, promises: all).filter { $0.state == .promised },
      unsaid: count.unsaid, records: count.records)
  }

  private var talkedDays: [RecordID: Day] {
    var days = StoryFold.talked(in: ledger)
    for record in light {
      guard case .talked(let of, let on) = record.body else { continue }
      let id = ledger.root(of)
      days[id] = days[id].map { min($0, on) } ?? on
    }
    return days
  }

  /// Steps that light records alone speak of, and that ended: nobody is shown them.
  private var closedSteps: Set<RecordID> {
    var latest: [RecordID: (record: Int, now: StepState)] = [:]
    func move(_ step: RecordID, _ now: StepState, by index: Int) {
      if let known = latest[step], !light[known.record].precedes(light[index]) { return }
      latest[step] = (index, now)
    }
    for index in light.indices {
      switch light[index].body {
      case .feedback(let feedback):
        for change in feedback.steps { move(change.id, change.now, by: index) }
      case .step(let of, let now): move(ledger.root(of), now, by: index)
      case .talked: break
      }
    }
    var closed = Set(latest.filter { $0.value.now == .done || $0.value.now == .dropped }.keys)
    for record in ledger.records { closed.subtract(record.content.stepsSpokenOf) }
    return closed
  }
}

extension Content {
  /// The steps that a record agrees, or moves on.
  fileprivate var stepsSpokenOf: [RecordID] {
    switch self {
    case .feedback(let feedback):
      feedback.steps.map(\.id) + (feedback.next.map { [$0.id] } ?? [])
    case .step(let step): step.of.map { [$0] } ?? []
    case .amendment(let amendment): amendment.body?.stepsSpokenOf ?? []
    default: []
    }
  }
}
