internal import Glibc
public import Practice

extension Store {
  /// Names in each erasure all that goes with what it names, and notes that they are under way.
  func prepareErasures(in new: [NewRecord]) throws(StoreError) -> [NewRecord] {
    var whole: [NewRecord] = []
    var erasures: [RecordID] = []
    for record in new {
      if case .erasure = record.content { erasures.append(record.id) }
      whole.append(try withAllThatGoes(record))
    }
    let noted = erasures
    try locked { state throws(StoreError) in
      do throws(FileError) {
        try ErasureMark(state: state).add(noted)
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
  /// Takes time in proportion to the store.
  ///
  /// - Parameters:
  ///   - agreed: Erasures of other writers that the user agreed to.
  ///   - isRepair: Whether those that were finished are gone through once more, in case a copy of a
  ///     file of ours came back.
  /// - Returns: The files, below the store's folder, that were rewritten.
  /// - Throws: `StoreError`: `readOnly`, `busy`, `readFailed`, `writeFailed`.
  @discardableResult
  public func finishErasures(
    agreed: Set<RecordID> = [], isRepair: Bool = false
  ) throws(StoreError) -> [String] {
    let reading = try reading(of: .erasures)
    return try locked { state throws(StoreError) in
      let device = try boundDevice(in: state)
      let mark = ErasureMark(state: state)
      do throws(FileError) {
        let pending = try mark.pending()
        let due = reading.records.filter { record in
          agreed.contains(record.id) || pending.contains(record.id)
            || (isRepair && device.owns(record.writer))
        }
        let rewritten = try carryOut(due, device, state)
        try mark.clear()
        return rewritten
      } catch {
        throw .writeFailed(error)
      }
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

  /// Where the words of one record, and of what is about it, still lie in one trainee's folder, as
  /// screens name writers: 'waiting for ward-9'.
  ///
  /// Throws `StoreError.readFailed`.
  public func placesHolding(
    _ id: RecordID, about trainee: RecordID
  ) throws(StoreError) -> [String] {
    let writers = try writers(holding: Erased(ids: [id]), in: .trainee(trainee))
    return Set(writers.map(WriterName.place)).sorted()
  }

  private func writers(holding erased: Erased) throws(StoreError) -> [String] {
    var writers: Set<String> = []
    for folder in try foldersToErase() {
      writers.formUnion(try self.writers(holding: erased, in: folder))
    }
    return writers.sorted()
  }

  private func writers(
    holding erased: Erased, in folder: StoreFolder
  ) throws(StoreError) -> Set<String> {
    let records = try reading(of: folder).records
    let rule = ErasureRule(erased, folder: folder, records: records)
    return Set(
      records.filter { rule.takes($0, RecordCoding.line(for: $0).span) }.map(\.writer))
  }

  func foldersToErase() throws(StoreError) -> [StoreFolder] {
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
