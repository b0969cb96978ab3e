/// Records as they stand in the files, each with what it is about and whether it was withdrawn.
public struct HeldRecords: Sendable {
  /// A record and all that was said of it since, in the order of the store.
  public struct Group: Sendable {
    /// The record.
    public let first: Record
    /// Changes, withdrawals, answers, notes that it was said, where its step went.
    public let later: [Record]
  }

  /// Every record once, in the order of the store, without what was erased.
  public let all: [Record]
  /// The standing withdrawal of each record that is taken back.
  public let withdrawals: [RecordID: Record]
  /// The same, gathered by what they are about, the first written first.
  public let groups: [Group]

  /// Gathers records; whole acts only count, as everywhere.
  public init(_ records: [Record], erased: Erased) {
    let ledger = Ledger(records: records, erased: erased)
    all = ledger.records
    withdrawals = ledger.withdrawals
    var places: [RecordID: Int] = [:]
    var groups: [(first: Record, later: [Record])] = []
    for record in ledger.records {
      if let place = record.pointsAt.lazy.compactMap({ places[$0] }).first {
        groups[place].later.append(record)
        places[record.id] = place
      } else {
        places[record.id] = groups.count
        groups.append((record, []))
      }
      // Later records speak of a next step by its own id.
      let place = places[record.id]
      for step in record.content.nextSteps where places[step] == nil { places[step] = place }
    }
    self.groups = groups.map { Group(first: $0.first, later: $0.later) }
  }
}

extension Content {
  /// The next steps that are made in it, which later records speak of by their own ids.
  public var nextSteps: [RecordID] {
    switch self {
    case .feedback(let feedback): feedback.next.map { [$0.id] } ?? []
    case .amendment(let amendment): amendment.body?.nextSteps ?? []
    default: []
    }
  }
}
