public import Practice

extension Store {
  /// Every line about some ids, wherever it lies: the records themselves and what amends them.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func lines(about ids: Set<RecordID>) throws(StoreError) -> [RecordID: [Record]] {
    var found: [RecordID: [Record]] = [:]
    let folders =
      [StoreFolder.people, .sessions, .erasures] + (try trainees()).map { .trainee($0) }
    for folder in folders {
      for record in try reading(of: folder).records {
        if ids.contains(record.id) { found[record.id, default: []].append(record) }
        if case .amendment(let amendment) = record.content, ids.contains(amendment.of) {
          found[amendment.of, default: []].append(record)
        }
      }
    }
    return found
  }
}
