internal import Glibc
public import Practice

extension Store {
  /// Names in each erasure all that goes with what it names, and notes that one is under way.
  func prepareErasures(in new: [NewRecord]) throws(StoreError) -> [NewRecord] {
    var whole: [NewRecord] = []
    for record in new { whole.append(try withAllThatGoes(record)) }
    try locked { state throws(StoreError) in
      do throws(FileError) {
        try ErasureMark(state: state).set()
      } catch {
        throw .writeFailed(error)
      }
    }
    return whole
  }

  /// Whether an erasure was broken off, so that `finishErasures` has something to do.
  public func hasUnfinishedErasures() -> Bool {
    guard let state = try? openState(making: false) else { return false }
    defer { files.close(state.folder) }
    return ErasureMark(state: state).isSet
  }

  /// Removes erased words from every file of ours, from quarantine and drafts.
  ///
  /// Erasures of other writers are carried out where the user agreed. Takes time in proportion to
  /// the store.
  ///
  /// - Parameter agreed: Erasures of others that the user agreed to.
  /// - Returns: The files, below the store's folder, that were rewritten.
  /// - Throws: `StoreError`: `readOnly`, `busy`, `readFailed`, `writeFailed`.
  public func finishErasures(agreed: Set<RecordID> = []) throws(StoreError) -> [String] {
    let reading = try reading(of: .erasures)
    return try locked { state throws(StoreError) in
      let device = try boundDevice(in: state)
      let own = reading.records.filter { device.owns($0.writer) || agreed.contains($0.id) }
      let erased = Erased(records: own)
      var rewritten: [String] = []
      if let day = own.last?.at.day, !erased.isEmpty {
        for folder in try foldersToErase() {
          rewritten += try rewrite(folder, erased: erased, device: device, day: day)
        }
        try purge(erased, state)
      }
      do throws(FileError) {
        try ErasureMark(state: state).clear()
      } catch {
        throw .writeFailed(error)
      }
      return rewritten
    }
  }

  /// The erasures of other writers whose words are still in files of ours: the user is asked.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func erasuresToAgree() throws(StoreError) -> [Record] {
    guard let device = try device() else { return [] }
    let foreign = try reading(of: .erasures).records.filter { !device.owns($0.writer) }
    var asked: [Record] = []
    for erasure in foreign {
      let holders = try writers(holding: Erased(records: [erasure]))
      if holders.contains(where: { device.owns($0) }) { asked.append(erasure) }
    }
    return asked
  }

  /// The writers that still have erased words in their files: 'waiting for ward-9'.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func writersHoldingErased() throws(StoreError) -> [String] {
    let erased = try erasures()
    return erased.isEmpty ? [] : try writers(holding: erased)
  }

  private func writers(holding erased: Erased) throws(StoreError) -> [String] {
    var writers: Set<String> = []
    for folder in try foldersToErase() {
      let records = try reading(of: folder).records
      let rule = ErasureRule(erased, folder: folder, records: records)
      for record in records where rule.takes(record, RecordCoding.line(for: record).span) {
        writers.insert(record.writer)
      }
    }
    return writers.sorted()
  }

  private func foldersToErase() throws(StoreError) -> [StoreFolder] {
    [.people, .sessions] + (try trainees()).map { .trainee($0) }
  }

  /// Makes the files of a writer whose user says that it is gone our own, to be erased from here.
  ///
  /// Throws `StoreError`.
  public func adopt(writer: String) throws(StoreError) {
    guard WriterName.isWellFormed(writer) else {
      throw .refused(path: writer, why: "it is no writer's name")
    }
    try locked { state throws(StoreError) in
      var device = try boundDevice(in: state)
      guard !device.owns(writer) else { return }
      device.past.append(writer)
      try write(device, in: state)
    }
  }
}
