/// Records in the order of the store, each once, whole acts only, and none that was erased.
///
/// What every fold begins with: it knows which records are withdrawn and which versions of a record
/// stand, and gives the same answers whatever the order in which the records came.
struct Ledger {
  /// The records, by stamp, writer and id.
  let records: [Record]
  /// The standing withdrawal of each record that is taken back; the last, where there are several.
  let withdrawals: [RecordID: Record]
  private let kinds: [String: [Int]]
  private let amendments: [RecordID: [Record]]
  private let targets: [RecordID: RecordID]

  init(records all: [Record], erased: Erased) {
    let records = Ledger.counting(all, erased: erased)
    self.records = records
    kinds = Dictionary(grouping: records.indices) { records[$0].content.kind }
    let last = (kinds["withdrawal"] ?? []).reversed().map { records[$0] }
    withdrawals = Ledger.withdrawals(latestFirst: last)
    var amendments: [RecordID: [Record]] = [:]
    var targets: [RecordID: RecordID] = [:]
    for record in (kinds["amendment"] ?? []).map({ records[$0] }) {
      guard case .amendment(let amendment) = record.content else { continue }
      targets[record.id] = amendment.of
      // A person may name the version on the screen; what is meant is the record behind it.
      amendments[Ledger.root(amendment.of, in: targets), default: []].append(record)
    }
    self.amendments = amendments
    self.targets = targets
  }

  /// The record with an id.
  func record(_ id: RecordID) -> Record? { records.first { $0.id == id } }

  /// The record behind an id, which may be that of one of its amendments.
  func root(_ id: RecordID) -> RecordID { Ledger.root(id, in: targets) }

  /// Whether a record is taken back.
  func isWithdrawn(_ id: RecordID) -> Bool { withdrawals[id] != nil }

  /// The versions of a record that stand; nil when it is of another kind.
  func versions<Value>(of record: Record, _ kind: FoldedKind<Value>) -> Versions<Value>? {
    Versions(
      of: record, amendments: amendments[record.id] ?? [], isWithdrawn: isWithdrawn,
      reading: kind.read)
  }

  /// How many records of one kind there are, taken back or not.
  func count<Value>(of kind: FoldedKind<Value>) -> Int { kinds[kind.name]?.count ?? 0 }

  /// Every record of one kind, taken back or not, with its versions, in the order of the store.
  ///
  /// Lazy, because a long story in versions takes megabytes that nobody needs at once.
  func all<Value>(_ kind: FoldedKind<Value>) -> some Sequence<Versions<Value>> {
    (kinds[kind.name] ?? []).lazy.compactMap { versions(of: records[$0], kind) }
  }

  /// Every record of one kind that is not taken back, with its versions, in the order of the store.
  func standing<Value>(_ kind: FoldedKind<Value>) -> [Versions<Value>] {
    (kinds[kind.name] ?? []).compactMap { index in
      isWithdrawn(records[index].id) ? nil : versions(of: records[index], kind)
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

  /// A withdrawal that is itself taken back by a later one takes nothing back.
  private static func withdrawals(latestFirst: [Record]) -> [RecordID: Record] {
    var withdrawals: [RecordID: Record] = [:]
    for record in latestFirst {
      guard case .withdrawal(let withdrawal) = record.content else { continue }
      if withdrawals[record.id] == nil, withdrawals[withdrawal.of] == nil {
        withdrawals[withdrawal.of] = record
      }
    }
    return withdrawals
  }
}
