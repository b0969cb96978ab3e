public import Practice

extension Store {
  /// What Home shows of one trainee, counted from the bytes of its folders.
  ///
  /// It says what `Digest(story:)` says, in a tenth of the time. Takes time in proportion to the
  /// folders. Any thread may ask.
  ///
  /// - Parameters:
  ///   - trainee: The id that new records use.
  ///   - folders: Every id of the trainee.
  ///   - erased: What must not be shown.
  /// - Returns: The digest.
  /// - Throws: `StoreError`: `readFailed`, `refused`.
  public func digest(
    of trainee: RecordID, folders: [RecordID], erased: Erased
  ) throws(StoreError) -> Digest {
    var scan = FolderScan(self, device: localNotes().0)
    try readingFiles { home throws(FileError) in
      for folder in folders {
        for path in try paths(of: .trainee(folder), in: home) { scan.read(path, in: home) }
      }
    }
    let divided = scan.divided(folders: folders, erased: erased)
    var reading = StoreReading(records: divided.decoded)
    reading.damaged = scan.damaged
    reading.skipped = scan.skipped
    if !reading.damaged.isEmpty || !reading.skipped.isEmpty {
      findings.note(reading, of: .trainee(trainee), seen: Seen())
    }
    let whole = try withEnds(reading, of: .trainee(trainee))
    var digest = LightFold(
      trainee: trainee, light: divided.light, decoded: whole.records, erased: divided.erased,
      reading: { scan.feedback(ofLine: $0) }
    ).digest
    digest.isPartial = !scan.skipped.isEmpty
    return digest
  }
}
