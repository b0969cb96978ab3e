extension People {
  /// Everybody with a hold, whatever was erased: also somebody of whom only changes are left.
  ///
  /// Whoever erased them elsewhere may not have known of the hold, and their own lines are gone.
  ///
  /// - Parameter records: The records of the folder of people.
  /// - Returns: Those whose records are not to go, each as last amended.
  public static func held(in records: [Record]) -> [KnownPerson] {
    let ledger = Ledger(records: records, erased: Erased())
    let known = People(records: records, erased: Erased()).all
    var last: [RecordID: (record: Record, person: Person)] = [:]
    for record in ledger.records where !ledger.isWithdrawn(record.id) {
      guard case .amendment(let amendment) = record.content,
        case .person(let person) = amendment.body
      else { continue }
      let root = ledger.root(amendment.of)
      if ledger.record(root) == nil { last[root] = (record, person) }
    }
    let orphans = last.map { id, last in
      KnownPerson(
        id: id, person: last.person, addedAt: last.record.at, currentVersions: [last.record.id])
    }
    return (known + orphans.sorted { $0.id < $1.id }).filter { $0.person.hold != nil }
  }
}
