/// Which ids are one person, as the standing `same` records say.
struct Merges: Hashable, Sendable {
  private var kept: [RecordID: RecordID] = [:]
  private var members: [RecordID: [RecordID]] = [:]

  /// Joins in the order of the store; where two records keep different ids, the later one decides.
  init(_ ledger: Ledger, erased: Erased) {
    for versions in ledger.standing(.same) {
      join(versions.shown.value, erased: erased)
    }
  }

  /// The id that stands for the person from here on.
  func kept(_ id: RecordID) -> RecordID { kept[id] ?? id }

  /// Every id of the person, the one that is kept first.
  func all(of id: RecordID) -> [RecordID] {
    let keep = kept(id)
    return [keep] + (members[keep] ?? []).filter { $0 != keep }
  }

  private mutating func join(_ same: Content.Same, erased: Erased) {
    let living = (same.people + [same.keep]).filter {
      !erased.trainees.contains($0) && !erased.ids.contains($0)
    }
    guard let first = living.first else { return }
    let keep = living.contains(same.keep) ? same.keep : first
    let everyone = Set(living.flatMap { all(of: $0) })
    for id in everyone {
      members[id] = nil
      kept[id] = keep
    }
    members[keep] = everyone.sorted()
  }
}
