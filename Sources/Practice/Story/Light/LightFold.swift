/// The digest of one trainee from light records, and from those that had to be decoded.
///
/// It says what `Digest(story:)` says of the same records; a test holds them together.
public struct LightFold {
  private let trainee: RecordID
  private let light: [LightRecord]
  private let ledger: Ledger

  /// Folds records.
  ///
  /// - Parameters:
  ///   - trainee: Whose they are.
  ///   - light: Records that nothing amends or takes back, each once, in any order.
  ///   - decoded: All others, complete with what amends them and takes them back.
  ///   - erased: What must not be shown; no light record is.
  public init(trainee: RecordID, light: [LightRecord], decoded: [Record], erased: Erased) {
    self.trainee = trainee
    self.light = light
    ledger = Ledger(records: decoded, erased: erased)
  }

  /// The digest; `words` reads the words that stand for light feedback in a list from its line.
  public func digest(words: (Int) -> String) -> Digest {
    let talked = talkedDays()
    var steps = StepFold()
    var entries: [Entry] = []
    entries.reserveCapacity(light.count)
    for versions in ledger.all(.feedback) where ledger.withdrawals[versions.first.id] == nil {
      let id = versions.first.id
      let entry = FeedbackEntry(versions, talked: talked[id], withdrawal: nil)
      steps.add(versions)
      entries.append(
        Entry(
          id: id, situation: entry.feedback.situation, at: entry.at, head: versions.first,
          isUnsaid: entry.isUnsaid, words: .known(entry.firstWords)))
    }
    for record in light {
      switch record.body {
      case .feedback(let feedback):
        steps.add(feedback, head: record.head)
        entries.append(
          Entry(
            id: record.id, situation: feedback.situation, at: record.head.at, head: record.head,
            isUnsaid: !feedback.isTalked && talked[record.id] == nil,
            words: .inLine(feedback.line)))
      case .step(let of, let now): steps.move(ledger.root(of), to: now, by: record.head)
      case .talked: break
      }
    }
    steps.addOwn(in: ledger)
    return digest(of: entries, steps: steps.steps, words: words)
  }

  private func digest(
    of entries: [Entry], steps: [StoryStep], words: (Int) -> String
  ) -> Digest {
    let last = entries.max { $0.isBefore($1) }
    let unsaid = entries.filter(\.isUnsaid).sorted { $1.isBefore($0) }
    return Digest(
      trainee: trainee, lastSeen: last?.at,
      lastEntry: last.map { entry in
        let line =
          switch entry.words {
          case .known(let text): text
          case .inLine(let line): words(line)
          }
        return Digest.LastEntry(
          id: entry.id, situation: entry.situation, at: entry.at, line: line)
      },
      seen: Digest.seen(entries.lazy.map(\.situation)),
      openSteps: steps.reversed().filter { $0.who == .trainee && $0.isOpen },
      promises: StoryFold.chances(in: ledger, promises: steps).filter { $0.state == .promised },
      unsaid: unsaid.map { Digest.Unsaid(id: $0.id, situation: $0.situation, at: $0.at) },
      records: entries.count)
  }

  private func talkedDays() -> [RecordID: Day] {
    var days = StoryFold.talked(in: ledger)
    for record in light {
      guard case .talked(let talked) = record.body else { continue }
      let id = ledger.root(talked.of)
      days[id] = days[id].map { min($0, talked.on) } ?? talked.on
    }
    return days
  }

  /// Feedback on its way into a digest.
  private struct Entry {
    enum Words {
      case known(String)
      case inLine(Int)
    }

    var id: RecordID
    var situation: Situation.ID
    var at: Timestamp
    var head: RecordHead
    var isUnsaid: Bool
    var words: Words

    /// By when it was seen; what was seen at the same moment, by the order of the store.
    func isBefore(_ other: Entry) -> Bool {
      at.instant == other.at.instant ? head < other.head : at.instant < other.at.instant
    }
  }
}
