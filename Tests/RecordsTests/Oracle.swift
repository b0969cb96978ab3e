import Practice
import Records
import Testing

/// What must hold after any fault: the store is opened anew, by the real files.
struct Oracle {
  let scratch: ScratchStore

  /// Every folder's records, as a reader finds them.
  static func everything(_ store: Store) throws -> [Record] {
    var records = try store.reading(of: .people).records + store.reading(of: .erasures).records
    for trainee in try store.trainees() {
      records += try store.reading(of: .trainee(trainee)).records
    }
    return records
  }

  /// Acknowledged records are there once and equal; of the others whole acts only, as they were
  /// meant; a further save works, and everything is there after it too.
  ///
  /// `saved` was acknowledged; `tried` may be there, whole.
  func check(
    saved: [Record], tried: [NewRecord] = [], _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let store = try scratch.open(FaultyFileSystem())
    try check(store, saved, tried, what, sourceLocation)
    let next = Samples.newFeedback(9_999, "after \(what)")
    let after = try store.append([next], act: next.id, now: Samples.now)
    try check(
      try scratch.open(FaultyFileSystem()), saved + after, tried, what + ", then saved",
      sourceLocation)
    let damaged = try store.records(of: Samples.priya).damaged
    if !damaged.isEmpty {
      Issue.record("\(what): a torn line stayed", sourceLocation: sourceLocation)
    }
  }

  private func check(
    _ store: Store, _ saved: [Record], _ tried: [NewRecord], _ what: String,
    _ sourceLocation: SourceLocation
  ) throws {
    let records = try Self.everything(store)
    let ends = Set(records.map(\.id))
    // A record whose act has no end is there and not counted.
    let counted = records.filter { record in record.partOf.map { ends.contains($0) } ?? true }
    for record in saved {
      let copies = counted.filter { $0.id == record.id }
      if copies != [record] {
        Issue.record(
          "\(what): \(record.id.short) is there \(copies.count) times",
          sourceLocation: sourceLocation)
      }
    }
    let known = Set(saved.map(\.id))
    let meant = Dictionary(uniqueKeysWithValues: tried.map { ($0.id, $0.content) })
    let others = counted.filter { !known.contains($0.id) }
    for record in others where meant[record.id] != record.content {
      Issue.record("\(what): \(record.id.short) was never written", sourceLocation: sourceLocation)
    }
    if !others.isEmpty, others.count != tried.count {
      Issue.record("\(what): half an act counts", sourceLocation: sourceLocation)
    }
    if counted.contains(where: \.isDamaged) {
      Issue.record("\(what): something is damaged", sourceLocation: sourceLocation)
    }
  }
}
