extension Ledger {
  /// The records that count, in the order of the store.
  static func counting(_ records: [Record], erased: Erased) -> [Record] {
    let best = bestCopies(records)
    let once = best.count == records.count ? Array(records.indices) : best.values.sorted()
    // Whether an act is whole is asked before erasing, which does not make it less whole.
    let whole = once.filter { index in
      guard let last = records[index].partOf else { return true }
      return best[last] != nil || erased.endsAct(last)
    }
    let remaining = erased.remaining(of: whole, in: records)
    let places = remaining.map { RecordPlace(records[$0], at: $0) }
    let ordered = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    // One device's lines come in order, and most stories are one device's.
    if ordered, places.count == records.count { return records }
    return (ordered ? places : places.sorted()).map { records[$0.index] }
  }

  /// The index of the copy to keep of each record.
  private static func bestCopies(_ records: [Record]) -> [RecordID: Int] {
    var best: [RecordID: Int] = [:]
    best.reserveCapacity(records.count)
    for index in records.indices {
      let id = records[index].id
      guard let known = best.updateValue(index, forKey: id) else { continue }
      if records[index] == records[known] || !records[index].isBetterCopy(than: records[known]) {
        best[id] = known
      }
    }
    return best
  }
}
