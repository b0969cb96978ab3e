/// Records in the order of the store, each once, whole acts only, and none that was erased.
///
/// What every fold begins with: it knows which records are withdrawn and which versions of a record
/// stand, and gives the same answers whatever the order in which the records came.
struct Ledger {
  /// The records, by stamp, writer and id.
  let records: [Record]
  /// The standing withdrawal of each record that is taken back; the last, where there are several.
  let withdrawals: [RecordID: Record]
  private let amendments: [RecordID: [Record]]
  private let targets: [RecordID: RecordID]

  init(records: [Record], erased: Erased) {
    let once = Ledger.eachOnce(records)
    let ids = Set(once.map(\.id))
    // Whether an act is whole is asked before erasing, which does not make it less whole.
    let whole = once.filter { record in
      record.partOf.map { ids.contains($0) || erased.endsAct($0) } ?? true
    }
    self.records = erased.remaining(of: whole).sorted(by: Record.precedes)
    withdrawals = Ledger.withdrawals(in: self.records)
    var amendments: [RecordID: [Record]] = [:]
    var targets: [RecordID: RecordID] = [:]
    for record in self.records {
      guard case .amendment(let amendment) = record.content else { continue }
      targets[record.id] = amendment.of
      // A person may name the version on the screen; what is meant is the record behind it.
      amendments[Ledger.root(amendment.of, in: targets), default: []].append(record)
    }
    self.amendments = amendments
    self.targets = targets
  }

  /// The record behind an id, which may be that of one of its amendments.
  func root(_ id: RecordID) -> RecordID { Ledger.root(id, in: targets) }

  /// Whether a record is taken back.
  func isWithdrawn(_ id: RecordID) -> Bool { withdrawals[id] != nil }

  /// The versions of a record that stand, read by a function from content to value.
  func versions<Value>(of record: Record, reading read: (Content) -> Value?) -> Versions<Value>? {
    Versions(
      of: record, amendments: amendments[record.id] ?? [], isWithdrawn: isWithdrawn, reading: read)
  }

  /// Every record of one kind that is not taken back, with its versions, in the order of the store.
  func standing<Value>(
    _ read: (Content) -> Value?
  ) -> [(record: Record, versions: Versions<Value>)] {
    records.compactMap { record in
      guard !isWithdrawn(record.id) else { return nil }
      return versions(of: record, reading: read).map { (record, $0) }
    }
  }

  private static func root(_ id: RecordID, in targets: [RecordID: RecordID]) -> RecordID {
    var root = id
    // No chain is longer than there are amendments, so a loop made by hand ends too.
    for _ in 0...targets.count {
      guard let next = targets[root] else { break }
      root = next
    }
    return root
  }

  private static func eachOnce(_ records: [Record]) -> [Record] {
    var best: [RecordID: Record] = [:]
    best.reserveCapacity(records.count)
    for record in records {
      if let known = best[record.id], known == record || !record.isBetterCopy(than: known) {
        continue
      }
      best[record.id] = record
    }
    return Array(best.values)
  }

  /// Walks from the last record to the first, so that a withdrawal taken back takes nothing back.
  private static func withdrawals(in ordered: [Record]) -> [RecordID: Record] {
    var withdrawals: [RecordID: Record] = [:]
    for record in ordered.reversed() {
      guard case .withdrawal(let withdrawal) = record.content else { continue }
      if withdrawals[record.id] == nil, withdrawals[withdrawal.of] == nil {
        withdrawals[withdrawal.of] = record
      }
    }
    return withdrawals
  }
}
