import Practice
import Records

/// What lies elsewhere than in somebody's own folder and is about them.
extension Desk {
  /// What was written of somebody among the people: every version, withdrawals, and merges.
  func personRecords(
    of ids: [RecordID], in store: Store
  ) throws(StoreError) -> [Record] {
    var about = Set(ids)
    var found: [Record] = []
    // In the order of the store nothing comes before what it points at.
    for record in try store.reading(of: .people).records {
      let isMerge =
        if case .same(let same) = record.content { !about.isDisjoint(with: same.people) } else {
          false
        }
      guard isMerge || about.contains(record.id) || record.pointsAt.contains(where: about.contains)
      else { continue }
      if !isMerge { about.insert(record.id) }
      found.append(record)
    }
    return found
  }

  /// Every name under which somebody was written down.
  static func names(in records: [Record]) -> Set<String> {
    var names: Set<String> = []
    for record in records {
      switch record.content {
      case .person(let person): names.insert(person.name)
      case .amendment(let amendment):
        if case .person(let person) = amendment.body { names.insert(person.name) }
      default: break
      }
    }
    return names
  }

  /// The drafts on this computer that are about somebody, or hold what they typed as theirs.
  ///
  /// Those that a window has open too. Throws `DeskError.store`.
  func drafts(about known: KnownPerson) throws(DeskError) -> [WaitingDraft] {
    guard let store else { return [] }
    let ids = Set(known.folders)
    let erased = Erased(trainees: ids)
    let people = try self.people()
    return try Self.onStore { () throws(StoreError) in try store.drafts.look() }.filter { draft in
      if draft.header.purpose == .reflection { return ids.contains(draft.header.by) }
      if draft.values.contains(where: { erased.isNamed(in: $0.text) }) { return true }
      // Somebody who was typed and not taken is meant where nobody else can be.
      guard let typed = draft["whoTyped"], draft["trainee"] ?? "" == "", !typed.isEmpty else {
        return false
      }
      return people.matching(typed, among: people.trainees).map(\.id) == [known.id]
    }
  }

  /// The first records of training sessions that name somebody, withdrawn ones too.
  ///
  /// Throws `DeskError.store`.
  func sessions(naming names: Set<String>) throws(DeskError) -> [Record] {
    guard let store else { return [] }
    let (records, erased) = try Self.onStore { () throws(StoreError) in
      (try store.sessions().records, try store.erasures())
    }
    var named: Set<RecordID> = []
    for record in records where !erased.contains(record) {
      switch record.content {
      case .training(let training) where !names.isDisjoint(with: training.people):
        named.insert(record.id)
      case .amendment(let amendment):
        guard case .training(let training) = amendment.body else { continue }
        if !names.isDisjoint(with: training.people) { named.insert(amendment.of) }
      default: break
      }
    }
    return records.filter { named.contains($0.id) }
  }

  /// How many records of each kind somebody wrote about others; throws `DeskError.store`.
  ///
  /// Takes time in proportion to the store.
  func recordsWritten(
    by known: KnownPerson, people: People
  ) throws(DeskError) -> [String: Int] {
    let store = try opened()
    let ids = Set(known.folders)
    return try Self.onStore { () throws(StoreError) in
      let erased = try store.erasures()
      var counts: [String: Int] = [:]
      for other in people.all where other.isTrainee && other.id != known.id {
        for folder in other.folders {
          for record in try store.records(of: folder).records
          where ids.contains(record.by) && !erased.contains(record) {
            counts[record.content.kind, default: 0] += 1
          }
        }
      }
      return counts
    }
  }
}
