import Practice

extension Store {
  /// A reading in which records stand by themselves whose act ends, and is whole, in another folder.
  ///
  /// Most acts end where they began, and a move ends in an erasure, which whoever folds records knows.
  /// For any other end the store is searched, as it is for that of an act that was broken off: both
  /// are rare.
  func withEnds(
    _ reading: StoreReading, of folder: StoreFolder
  ) throws(StoreError) -> StoreReading {
    var missing = Self.missingEnds(of: reading)
    guard !missing.isEmpty else { return reading }
    let erasures = try self.reading(of: .erasures)
    missing.subtract(erasures.records.map(\.id))
    var found: Set<RecordID> = []
    for end in missing.sorted() where try self.folder(of: end) != nil { found.insert(end) }
    guard !found.isEmpty else { return reading }
    var whole = reading
    for place in whole.records.indices {
      if let end = whole.records[place].partOf, found.contains(end) {
        whole.records[place].partOf = nil
      }
    }
    return whole
  }

  private static func missingEnds(of reading: StoreReading) -> Set<RecordID> {
    var ends: Set<RecordID> = []
    for place in reading.records.indices {
      if let end = reading.records[place].partOf { ends.insert(end) }
    }
    if ends.isEmpty { return ends }
    for place in reading.records.indices { ends.remove(reading.records[place].id) }
    return ends
  }
}
