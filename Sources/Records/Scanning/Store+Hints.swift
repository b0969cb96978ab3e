public import Practice

extension Store {
  /// What there is about one trainee that may be what is looked for, and all that says what became
  /// of it: a part of `records(of:)` that folds to the same entries.
  ///
  /// Other feedback is left out, and is not missed: nothing that is given here depends on it.
  ///
  /// - Parameters:
  ///   - folders: Every id of the trainee, whose folders may speak of each other.
  ///   - hints: What a line of feedback must hold.
  /// - Returns: The records, in the order of the store.
  /// - Throws: `StoreError`: `readFailed`, `refused`.
  public func records(
    of folders: [RecordID], hints: LineHints
  ) throws(StoreError) -> StoreReading {
    var scan = FolderScan(self, device: localNotes().0, hints: hints)
    try readingFiles { home throws(FileError) in
      for folder in folders {
        for path in try paths(of: .trainee(folder), in: home) { scan.read(path, in: home) }
      }
    }
    let found = scan.found(folders: folders, needsSteps: hints.needsSteps)
    var reading = StoreReading(records: found.records)
    reading.erased = found.erased
    reading.damaged = scan.damaged
    reading.skipped = scan.skipped
    guard let folder = folders.first else { return reading }
    findings.note(reading, of: .trainee(folder), seen: Seen())
    return try withEnds(reading, of: .trainee(folder))
  }
}
