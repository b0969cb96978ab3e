public import Practice

extension Store {
  /// What there is about one trainee that may be what is looked for, and all that says what became
  /// of it: a part of `records(of:)` that folds to the same entries.
  ///
  /// Other feedback is left out, and is not missed: nothing that is given here depends on it.
  ///
  /// - Parameters:
  ///   - trainee: A folder.
  ///   - folders: Every id of the trainee.
  ///   - hints: What a line of feedback must hold.
  /// - Returns: The records, in the order of the store.
  /// - Throws: `StoreError`: `readFailed`, `refused`.
  public func records(
    of trainee: RecordID, folders: [RecordID], hints: LineHints
  ) throws(StoreError) -> StoreReading {
    if hints.isEmpty { return try records(of: trainee) }
    var scan = FolderScan(self, device: localNotes().0, hints: hints)
    try readingFiles { home throws(FileError) in
      for path in try paths(of: .trainee(trainee), in: home) { try scan.read(path, in: home) }
    }
    let found = scan.hinted(folders: folders, needsSteps: hints.needsSteps)
    var reading = StoreReading(records: found.records)
    reading.erased = found.erased
    reading.damaged = scan.damaged
    reading.skipped = scan.skipped
    return try withEnds(reading, of: .trainee(trainee))
  }
}
