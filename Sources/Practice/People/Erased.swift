/// What must never again be shown, counted, exported or imported, whatever file it turns up in.
public struct Erased: Hashable, Sendable {
  /// Records by id.
  public private(set) var ids: Set<RecordID>
  /// People about whom everything goes.
  public private(set) var trainees: Set<RecordID>
  /// The erasures themselves: they end an act, and so prove that it is whole.
  public private(set) var erasures: Set<RecordID>

  /// Makes the set from ids that are known already.
  public init(ids: Set<RecordID> = [], trainees: Set<RecordID> = []) {
    self.ids = ids
    self.trainees = trainees
    erasures = []
  }

  /// Takes the erasures out of any records; an erasure cannot be amended or taken back.
  ///
  /// - Parameters:
  ///   - records: All of the folder of erasures, or more.
  ///   - ids: What lines that were erased already still name.
  public init(records: [Record], ids: Set<RecordID> = []) {
    let present = Set(records.map(\.id))
    self.init(ids: ids)
    for record in records {
      guard case .erasure(let erasure) = record.content else { continue }
      if let last = record.partOf, !present.contains(last) { continue }
      erasures.insert(record.id)
      self.ids.formUnion(erasure.of)
      if let trainee = erasure.trainee { trainees.insert(trainee) }
    }
  }

  /// The set with more ids: those that lines already erased still name.
  public func including(_ ids: Set<RecordID>) -> Erased {
    var all = self
    all.ids.formUnion(ids)
    return all
  }

  /// Whether nothing was erased.
  public var isEmpty: Bool { ids.isEmpty && trainees.isEmpty }

  /// Whether a record is erased, or is `of` or `over` an erased one, or is about an erased trainee.
  public func contains(_ record: Record) -> Bool {
    if ids.contains(record.id) || trainees.contains(record.id) { return true }
    if let trainee = record.trainee, trainees.contains(trainee) { return true }
    return record.pointsAt.contains { ids.contains($0) || trainees.contains($0) }
  }

  /// Whether a text holds the id of anything erased: a line that cannot be read, a draft.
  public func isNamed(in text: String) -> Bool {
    !isEmpty
      && (ids.contains { text.contains($0.text) } || trainees.contains { text.contains($0.text) })
  }

  /// Whether an act that ends in this record is known to be whole, though the record is not here.
  func endsAct(_ id: RecordID) -> Bool { erasures.contains(id) || ids.contains(id) }

  /// The records that remain, as indices, without those that lead to an erased one over others.
  ///
  /// Takes time in proportion to the records; another pass is needed only where something went.
  func remaining(of indices: [Int], in records: [Record]) -> [Int] {
    guard !isEmpty else { return indices }
    var gone = self
    var kept = indices
    while true {
      let left = kept.filter { !gone.contains(records[$0]) }
      if left.count == kept.count { return left }
      for index in Set(kept).subtracting(left) { gone.ids.insert(records[index].id) }
      kept = left
    }
  }
}
